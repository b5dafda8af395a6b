import { signInAs } from './people';
import { expect, type Page, test } from './watched-page';

/** Whatever the first visit loaded before the worker came has been handed to it too. */
const EVERYTHING_IS_KEPT = async () => {
  const worker = await navigator.serviceWorker.ready;
  if (!worker.active || !navigator.serviceWorker.controller) return false;
  const loaded = performance.getEntriesByType('resource').map((entry) => new URL(entry.name));
  const needed = loaded.filter((url) => /\.(?:js|css)$/.test(url.pathname) || url.pathname.startsWith('/i18n/'));
  const found = await Promise.all(needed.map((url) => caches.match(url.href)));
  return needed.length > 0 && found.every((response) => response !== undefined);
};

/** Reads on to the end: what a lesson has besides its words comes as she comes near it. */
async function readToTheEnd(page: Page): Promise<void> {
  for (const block of await page.locator('[data-block]').all()) await block.scrollIntoViewIfNeeded();
}

/** A picture that is drawn, not only announced. */
const IS_DRAWN = (picture: HTMLImageElement) => picture.complete && picture.naturalWidth > 0;

test('A lesson that was read once can be read, answered and finished with the network off, and arrives once', async ({ page, context, expectAccessible }) => {
  const words = await signInAs(page, 'participant');
  await page.goto('/home');
  await page.locator('main a[href*="/lessons/"]').first().click();
  const first = page.locator('kurak-rich-text p').first();
  await expect(first).toBeVisible();
  const text = (await first.textContent()) ?? '';
  const lesson = new URL(page.url()).pathname;
  const picture = page.locator('figure img').first();
  await readToTheEnd(page);
  await expect(picture).toBeVisible();
  await expect.poll(() => page.evaluate(EVERYTHING_IS_KEPT)).toBe(true);
  const address = (await picture.getAttribute('src')) ?? '';
  await expect.poll(() => page.evaluate(async (kept) => (await caches.match(kept)) !== undefined, address)).toBe(true);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(text.trim())).toBeVisible();
  await expectAccessible();
  await readToTheEnd(page);
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate(IS_DRAWN)).toBe(true);

  const question = page.locator('kurak-check-question').filter({ has: page.getByRole('radio') }).first();
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: words('learning.check.check') }).click();
  await expect(question.locator('.verdict')).toBeVisible();
  await page.getByRole('button', { name: words('learning.lesson.finish') }).click();
  await expect(page.getByRole('heading', { name: words('learning.lesson.finished') })).toBeVisible();
  await expect(page.getByText(words('kept.here')).last()).toBeVisible();
  await expectAccessible();

  await page.goto('/home');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(words('app.offline'))).toBeVisible();
  await expect(page.locator(`a[href="${lesson}"]`).getByText(words('learning.home.finished'))).toBeVisible();

  await context.setOffline(false);
  const arrived = async () => {
    const { answers, finishedAt } = (await (await page.request.get(`/api${lesson}?language=ru`)).json()) as { answers: unknown[]; finishedAt: string | null };
    return [answers.length, finishedAt !== null];
  };
  await expect.poll(arrived).toEqual([1, true]);
  await page.goto(lesson);
  await expect(page.getByRole('heading', { name: words('learning.lesson.finished') })).toBeVisible();
  await readToTheEnd(page);
  await expect(question.locator('.verdict')).toBeVisible();
  expect(await arrived()).toEqual([1, true]);
});

test('Feedback typed without a network is kept on the phone and arrives when there is one', async ({ page, context }) => {
  const words = await signInAs(page, 'participant');
  const trainingId = '01936c7e-0000-7000-8000-0000000d0002';
  await page.goto(`/trainings/${trainingId}/feedback`);
  for (const scale of ['content', 'facilitation', 'safety', 'usefulness']) {
    await page.getByRole('radiogroup', { name: words(`voices.scale.${scale}.ask`) }).getByRole('radio').nth(3).check();
  }
  await context.setOffline(true);
  await page.getByRole('button', { name: words('voices.feedback.send') }).click();
  await expect(page.getByText(words('voices.feedback.thanks'))).toBeVisible();
  await expect(page.getByText(words('kept.here')).first()).toBeVisible();
  await context.setOffline(false);
  await expect.poll(async () => ((await (await page.request.get(`/api/trainings/${trainingId}/feedback/mine`)).json()) as { given: boolean }).given).toBe(true);
  await expect(page.getByText(words('kept.here'))).toHaveCount(0);
});

test('Who took her time to sign in has the pages for checking in and for signing out without a network too', async ({ page, context }) => {
  const isKept = (name: string) => async () =>
    page.evaluate(async (part) => {
      const kept = await Promise.all((await caches.keys()).map(async (key) => (await caches.open(key)).keys()));
      return kept.flat().some(({ url }) => new URL(url).pathname.startsWith(part));
    }, name);
  await page.goto('/sign-in');
  await expect.poll(isKept('/account-'), { timeout: 30_000 }).toBe(true);
  const words = await signInAs(page, 'participant');
  await expect.poll(isKept('/check-in-'), { timeout: 30_000 }).toBe(true);
  await expect.poll(() => page.evaluate(EVERYTHING_IS_KEPT)).toBe(true);

  await context.setOffline(true);
  await page.goto('/check-in');
  await expect(page.getByRole('heading', { level: 1, name: words('delivery.checkIn.here') })).toBeVisible();
  await page.goto('/account');
  await page.getByRole('button', { name: words('app.signOut') }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: words('identity.signIn.title') })).toBeVisible();
  await context.setOffline(false);
});
