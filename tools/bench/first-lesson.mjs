import { chromium } from '@playwright/test';

import { findChromium } from '../lib/chromium.mjs';
import { removeData, startDemo } from './demo-server.mjs';

const MOST_JAVASCRIPT = 130;
const MOST_IN_ALL = 200;

/** Bodies that a participant's phone receives, compressed as they travel, from the first page until she can read a lesson. */
export async function firstLesson() {
  const demo = await startDemo();
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 }, locale: 'ky', serviceWorkers: 'block' });
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    /** @type {Map<string, {isScript: boolean, bytes: number}>} */
    const received = new Map();
    network.on('Network.responseReceived', ({ requestId, type }) => received.set(requestId, { isScript: type === 'Script', bytes: 0 }));
    network.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
      const reply = received.get(requestId);
      if (reply) reply.bytes += encodedDataLength;
    });
    await page.goto(`${demo.origin}/sign-in`);
    await page.locator('main button.role').first().click();
    await page.waitForURL('**/home');
    await page.locator('main a[href*="/lessons/"]').first().click();
    await page.locator('kurak-rich-text p').first().waitFor();
    const kilobytes = (/** @type {(reply: {isScript: boolean}) => boolean} */ which) =>
      [...received.values()].filter(which).reduce((sum, reply) => sum + reply.bytes, 0) / 1000;
    const script = kilobytes((reply) => reply.isScript);
    const all = kilobytes(() => true);
    return [
      { name: 'JavaScript to a first lesson', value: script, unit: 'kB', budget: `≤ ${MOST_JAVASCRIPT} kB`, ok: script <= MOST_JAVASCRIPT },
      { name: 'everything to a first lesson', value: all, unit: 'kB', budget: `≤ ${MOST_IN_ALL} kB`, ok: all <= MOST_IN_ALL },
    ];
  } finally {
    await browser.close();
    await demo.stop();
    removeData(demo.dataDir);
  }
}
