/** What a stand-in for the server answers to one request. `offline` is no answer at all. */
export type Answer = { status: number; body?: unknown } | 'offline';

interface Asked {
  readonly method: string;
  readonly address: string;
  readonly body: unknown;
}

/** The network's edge: `fetch` answered by the spec. Remembers what was asked. */
export class Server {
  readonly asked: Asked[] = [];
  private readonly before = globalThis.fetch;

  constructor(private answer: (asked: Asked) => Answer | Promise<Answer>) {
    globalThis.fetch = (input, init) => this.reply(String(input), init ?? {});
  }

  answers(answer: (asked: Asked) => Answer | Promise<Answer>): void {
    this.answer = answer;
  }

  restore(): void {
    globalThis.fetch = this.before;
  }

  private async reply(address: string, init: RequestInit): Promise<Response> {
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const asked = { method: init.method ?? 'GET', address, body };
    this.asked.push(asked);
    const answer = await this.answer(asked);
    if (answer === 'offline') throw new TypeError('Failed to fetch');
    return {
      ok: answer.status < 300,
      status: answer.status,
      statusText: '',
      json: () => (answer.body === undefined ? Promise.reject(new SyntaxError('no body')) : Promise.resolve(answer.body)),
    } as Response;
  }
}

/** Problem details as the API writes them. */
export function problem(status: number, code: string, more: object = {}): Answer {
  return { status, body: { type: `/problems/${code}`, title: code, status, ...more } };
}
