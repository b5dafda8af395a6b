import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test as base } from '@playwright/test';

/** What is watched on every page of a journey. */
interface Watched {
  /** Fails if axe finds anything on the page as it stands, or if it is wider than what it is looked at on. */
  readonly expectAccessible: () => Promise<void>;
}

/** A page that may ask nobody but its own origin, and on which no error may pass unseen. */
export const test = base.extend<Watched>({
  page: async ({ page, baseURL }, use) => {
    const elsewhere: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL ?? '').origin) elsewhere.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await use(page);
    expect(elsewhere, 'requests that leave the origin').toEqual([]);
    expect(errors, 'errors on the page').toEqual([]);
  },
  expectAccessible: async ({ page }, use) => {
    await use(async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), 'width of the page').toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    });
  },
});

export { expect, type Page };
