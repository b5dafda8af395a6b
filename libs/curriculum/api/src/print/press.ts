import { Worker } from 'node:worker_threads';
import type { PrintJob } from './print-job';

/** Where a PDF is made. */
export abstract class Press {
  /** @param stop once it is aborted, the answer is no longer wanted */
  abstract print(job: PrintJob, stop: AbortSignal): Promise<Uint8Array>;
}

/** Makes it in a thread of its own, which reads nothing of this process's environment and ends with the job. */
export class WorkerPress extends Press {
  constructor(private readonly program: URL) {
    super();
  }

  print(job: PrintJob, stop: AbortSignal): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(this.program, { workerData: job, env: {}, execArgv: [], resourceLimits: MEMORY });
      const end = () => {
        reject(stop.reason);
        void worker.terminate();
      };
      stop.addEventListener('abort', end);
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => {
        stop.removeEventListener('abort', end);
        reject(new Error('The printing thread ended without an answer'));
      });
    });
  }
}

/** Some five hundred pages need half of it. */
const MEMORY = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 };

/** Makes it in this thread, where the program of another is not to be had. What it needs is loaded when it is first needed. */
export class SameThreadPress extends Press {
  async print(job: PrintJob): Promise<Uint8Array> {
    const { carryOut } = await import('./print-job');
    return carryOut(job);
  }
}
