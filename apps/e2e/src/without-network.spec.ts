import { signInAs } from './people';
import { expect, test } from './watched-page';

const LESSON = '/trainings/01936c7e-0000-7000-8000-0000000d0001/lessons/01936c7e-0000-7000-8000-000000000101';

/** Whatever the first visit loaded before the worker came has been handed to it too. */
const EVERYTHING_IS_KEPT = async () => {
  const worker = await navigator.serviceWorker.ready;
  if (!worker.active || !navigator.serviceWorker.controller) return false;
  const loaded = performance.getEntriesByType('resource').map((entry) => new URL(entry.name));
  const needed = loaded.filter((url) => /\.(?:js|css)$/.test(url.pathname) || url.pathname.startsWith('/i18n/'));
  const found = await Promise.all(needed.map((url) => caches.match(url.href)));
  return needed.length > 0 && found.every((response) => response !== undefined);
};

test('A lesson that was read once can be read, answered and finished with the network off', async ({ page, context, expectAccessible }) => {
  const words = await signInAs(page, 'participant');
  await page.goto(LESSON);
  const first = page.locator('kurak-rich-text p').first();
  await expect(first).toBeVisible();
  const text = (await first.textContent()) ?? '';
  await expect.poll(() => page.evaluate(EVERYTHING_IS_KEPT)).toBe(true);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(text.trim())).toBeVisible();
  await expectAccessible();

  await page.goto('/home');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(words('app.offline'))).toBeVisible();
  await context.setOffline(false);
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
