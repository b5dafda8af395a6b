import { Worker } from 'node:worker_threads';
import { textOfPages } from '../../testing/pdf-text';
import { carryOut } from './print-job';
import type { Printout } from './printout';

const PRINTOUT: Printout = {
  kind: 'printout',
  language: 'ky',
  title: 'Айылдагы жыйын',
  author: 'Ак Кайың',
  credit: ['Ак Кайың · Кыргызча'],
  content: [
    { text: 'Биринчи күн', fontSize: 14 },
    { table: { widths: [60, '*'], heights: [40], body: [[{ text: '09:00' }, { text: 'Ачылыш' }]] }, layout: 'gridded' },
    { columns: [{ text: 'Өң' }, { stack: [{ text: 'Үн' }] }], pageBreak: 'before' },
  ],
};

describe('A printout of any context', () => {
  it('goes to another thread as it is', async () => {
    const echo = new Worker('const { parentPort, workerData } = require("node:worker_threads"); parentPort.postMessage(workerData);', { eval: true, workerData: PRINTOUT });
    expect(await new Promise((resolve) => echo.once('message', resolve))).toEqual(PRINTOUT);
  });

  it('has its title above every page but the first, its credit and number below each, and what it says between', async () => {
    const [first, second] = textOfPages(await carryOut(PRINTOUT));
    for (const said of ['Биринчи күн', '09:00', 'Ачылыш', 'Ак Кайың · Кыргызча', '1 / 2']) expect(first).toContain(said);
    for (const said of ['Айылдагы жыйын', 'Өң', 'Үн', '2 / 2']) expect(second).toContain(said);
    expect(first).not.toContain('Айылдагы жыйын');
  });
});
