import type { OnModuleDestroy } from '@nestjs/common';
import { ProblemException } from '@kurak/shared-api';
import type { Press } from './press';
import type { PrintJob } from './print-job';

export interface PrinterLimits {
  /** Jobs that are done at once; more wait. */
  readonly atOnce: number;
  /** Jobs that wait; more are refused. */
  readonly waiting: number;
  /** That a job may take once it has begun. */
  readonly milliseconds: number;
}

const LIMITS: PrinterLimits = { atOnce: 2, waiting: 20, milliseconds: 60_000 };

/** Takes print jobs in turn, so that printing never takes a server's all. */
export class Printer implements OnModuleDestroy {
  private readonly closing = new AbortController();
  private readonly queue: (() => void)[] = [];
  private running = 0;

  constructor(
    private readonly press: Press,
    private readonly limits = LIMITS,
  ) {}

  /** @throws ProblemException `unavailable` when too many wait already, or when it takes too long */
  async print(job: PrintJob): Promise<Uint8Array> {
    await this.turn();
    try {
      return await this.untilLimit(job);
    } finally {
      this.passOn();
    }
  }

  onModuleDestroy(): void {
    this.closing.abort(unavailable('The service is closing'));
  }

  private async turn(): Promise<void> {
    if (this.running < this.limits.atOnce) {
      this.running += 1;
      return;
    }
    if (this.queue.length >= this.limits.waiting) throw unavailable('Too much is being printed at once; try again in a minute');
    await new Promise<void>((begin) => this.queue.push(begin));
  }

  /** Whoever has waited longest takes the place of a job that has ended. */
  private passOn(): void {
    const begin = this.queue.shift();
    if (begin) begin();
    else this.running -= 1;
  }

  private async untilLimit(job: PrintJob): Promise<Uint8Array> {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(unavailable('This takes too long to print; print its units one by one')), this.limits.milliseconds);
    const stop = AbortSignal.any([limit.signal, this.closing.signal]);
    const stopped = new Promise<never>((_, reject) => stop.addEventListener('abort', () => reject(stop.reason), { once: true }));
    try {
      stop.throwIfAborted();
      return await Promise.race([this.press.print(job, stop), stopped]);
    } finally {
      clearTimeout(timer);
    }
  }
}

function unavailable(title: string): ProblemException {
  return ProblemException.of(503, 'unavailable', title);
}
