import type { Problem } from '@kurak/shared-model';
import type { Method, OptionsArgument, PathOf, ReplyOf } from './contract-types';
import { OfflineError, ProblemError } from './problem-error';

/** Fired on `window` when the server no longer knows who is asking. The shell then shows the sign-in page. */
export const SIGNED_OUT_EVENT = 'kurak-signed-out';

type Value = string | number | boolean;

interface LooseOptions {
  path?: object;
  query?: object;
  body?: unknown;
  signal?: AbortSignal;
}

function asText(value: unknown): string {
  return String(value as Value);
}

/** The address of an operation: `{id}` filled in, the query appended, what is undefined or empty left out. */
export function addressOf(path: string, options: Pick<LooseOptions, 'path' | 'query'> = {}): string {
  const parts = new Map<string, unknown>(Object.entries(options.path ?? {}));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(asText(parts.get(name))));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options.query ?? {}) as [string, unknown][]) {
    if (value !== undefined && value !== null && value !== '') query.set(name, asText(value));
  }
  return query.size > 0 ? `${filled}?${query}` : filled;
}

async function problemIn(response: Response): Promise<Problem> {
  try {
    const problem = (await response.json()) as Problem;
    if (typeof problem.type === 'string') return problem;
  } catch {
    // Not ours: a proxy's page, or an answer cut short. The status says enough.
  }
  return { type: 'about:blank', title: response.statusText, status: response.status };
}

/**
 * One request, one answer: the body of a 2xx, else {@link ProblemError} or {@link OfflineError}.
 * The service worker is passed by: it answers a failed connection with a 504 of its own, which would look like a server.
 */
export async function request(
  method: Method,
  address: string,
  options: Pick<LooseOptions, 'body' | 'signal'> & { keepalive?: boolean } = {},
): Promise<unknown> {
  const hasBody = options.body !== undefined;
  let response: Response;
  try {
    response = await fetch(address, {
      method: method.toUpperCase(),
      credentials: 'same-origin',
      cache: 'no-store',
      headers: {
        accept: 'application/json',
        'ngsw-bypass': 'true',
        // From it the server knows how wrong this device's clock is.
        ...(hasBody ? { 'content-type': 'application/json', 'x-sent-at': new Date().toISOString() } : {}),
      },
      ...(hasBody ? { body: JSON.stringify(options.body) } : {}),
      ...(options.signal ? { signal: options.signal } : {}),
      ...(options.keepalive ? { keepalive: true } : {}),
    });
    if (response.status === 204) return undefined;
    if (response.ok) return await response.json();
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new OfflineError();
  }
  throw new ProblemError(await problemIn(response));
}

// There a 401 means "wrong password" or "unknown code", not "your session has ended".
const ASKED_BY_STRANGERS = new Set<string>(['/api/sign-ins', '/api/invitations/look-up', '/api/invitations/accept']);

/**
 * Asks the API, typed by the contract.
 * @example const page = await call('get', '/api/people', { query: { search: 'Ай' } });
 * @throws ProblemError when the server refuses; OfflineError when no answer comes.
 */
export async function call<M extends Method, P extends PathOf<M>>(
  method: M,
  path: P,
  ...[options]: OptionsArgument<M, P>
): Promise<ReplyOf<M, P>> {
  const given: LooseOptions = options ?? {};
  try {
    return (await request(method, addressOf(path, given), given)) as ReplyOf<M, P>;
  } catch (error) {
    if (error instanceof ProblemError && error.status === 401 && !ASKED_BY_STRANGERS.has(path)) {
      window.dispatchEvent(new Event(SIGNED_OUT_EVENT));
    }
    throw error;
  }
}
