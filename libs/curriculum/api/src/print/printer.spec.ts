import { ProblemException } from '@kurak/shared-api';
import { eventually } from '@kurak/shared-api/testing';
import { printJob } from '../../testing/printing';
import { wholeModule } from '../../testing/whole-module';
import { Press, WorkerPress } from './press';
import { Printer } from './printer';

const JOB = printJob('guide', wholeModule(), 'en');
const PDF = new Uint8Array([37, 80, 68, 70]);

/** A press whose jobs end when the spec says so. */
class WaitingPress extends Press {
  readonly begun: PromiseWithResolvers<Uint8Array>[] = [];

  print(): Promise<Uint8Array> {
    const job = Promise.withResolvers<Uint8Array>();
    this.begun.push(job);
    return job.promise;
  }

  /** Once so many jobs have begun, the last of them. */
  async job(number: number): Promise<PromiseWithResolvers<Uint8Array>> {
    const begun = await eventually(() => Promise.resolve(this.begun), ({ length }) => length >= number);
    return begun[number - 1] ?? Promise.withResolvers();
  }
}

/** A thread's program. */
const program = (source: string) => new URL(`data:text/javascript,${encodeURIComponent(source)}`);
const ANSWERS = program(`import { parentPort, workerData } from 'node:worker_threads'; parentPort.postMessage(new TextEncoder().encode(workerData.module.title.en + Object.keys(process.env).length));`);
const FAILS = program(`throw new TypeError('what a person wrote');`);
const FALLS_SILENT = program('');
const NEVER_ENDS = program('for (;;);');

const LIMITS = { atOnce: 2, waiting: 1, milliseconds: 60_000 };

async function problemOf(print: Promise<unknown>) {
  const error: unknown = await print.catch((reason: unknown) => reason);
  return error instanceof ProblemException ? error.problem : error;
}

describe('The printer', () => {
  it('does two jobs at once, and the next when one of them has ended', async () => {
    const press = new WaitingPress();
    const printer = new Printer(press, LIMITS);
    const prints = [1, 2, 3].map(() => printer.print(JOB));
    const [first, second] = [await press.job(1), await press.job(2)];
    expect(press.begun).toHaveLength(2);
    first.resolve(PDF);
    await expect(prints[0]).resolves.toBe(PDF);
    for (const job of [second, await press.job(3)]) job.resolve(PDF);
    await expect(Promise.all(prints)).resolves.toHaveLength(3);
  });

  it('refuses what would wait behind too many', async () => {
    const press = new WaitingPress();
    const printer = new Printer(press, { ...LIMITS, atOnce: 1 });
    const prints = [printer.print(JOB), printer.print(JOB)];
    expect(await problemOf(printer.print(JOB))).toMatchObject({ status: 503, type: '/problems/unavailable' });
    for (const number of [1, 2]) (await press.job(number)).resolve(PDF);
    await expect(Promise.all(prints)).resolves.toHaveLength(2);
  });

  it('goes on after a job that failed', async () => {
    const press = new WaitingPress();
    const printer = new Printer(press, { ...LIMITS, atOnce: 1 });
    const [failing, next] = [printer.print(JOB), printer.print(JOB)];
    (await press.job(1)).reject(new TypeError('broken'));
    await expect(failing).rejects.toThrow('broken');
    (await press.job(2)).resolve(PDF);
    await expect(next).resolves.toBe(PDF);
  });

  it('ends a job that takes too long, and the thread that works at it', async () => {
    const printer = new Printer(new WorkerPress(NEVER_ENDS), { ...LIMITS, milliseconds: 300 });
    expect(await problemOf(printer.print(JOB))).toMatchObject({ status: 503, type: '/problems/unavailable' });
  });

  it('ends what it works at when the service closes, and begins nothing more', async () => {
    const printer = new Printer(new WorkerPress(NEVER_ENDS), LIMITS);
    const print = problemOf(printer.print(JOB));
    printer.onModuleDestroy();
    expect(await print).toMatchObject({ status: 503 });
    expect(await problemOf(printer.print(JOB))).toMatchObject({ status: 503 });
  });
});

describe('A printing thread', () => {
  const never = new AbortController().signal;

  it('is given the job and nothing of the environment, and gives back the bytes', async () => {
    const bytes = await new WorkerPress(ANSWERS).print(JOB, never);
    expect(Buffer.from(bytes).toString()).toBe('A whole module0');
  });

  it.each([['fails', FAILS], ['falls silent', FALLS_SILENT]])('that %s is told of', async (_how, source) => {
    await expect(new WorkerPress(source).print(JOB, never)).rejects.toThrow();
  });
});
