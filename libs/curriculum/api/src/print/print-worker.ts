// The program of the thread in which a PDF is made: one job, one answer, and it ends.
import { parentPort, workerData } from 'node:worker_threads';
import { carryOut, type PrintJob } from './print-job';

parentPort?.postMessage(await carryOut(workerData as PrintJob));
