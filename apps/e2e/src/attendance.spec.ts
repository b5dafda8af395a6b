import { createHmac } from 'node:crypto';
import type { APIRequestContext, Browser } from '@playwright/test';
import { v7 as newId } from 'uuid';
import { signInAs } from './people';
import { expect, type Page, test } from './watched-page';
import type { Words } from './words';

const CODE_SECONDS = 20;

interface Held {
  readonly trainingId: string;
  readonly sessionId: string;
  readonly people: readonly { readonly id: string; readonly displayName: string }[];
}

interface Sheet {
  readonly people: readonly { readonly displayName: string; readonly corrected: number; readonly mark: { readonly status: string; readonly way: string; readonly via: string | null } | null }[];
  readonly checkIn: { readonly secret: string };
}

/** A zone in which it is about noon, so that a session of now lies within a day's hours whenever this runs. */
function noonZone(): { timeZone: string; day: string } {
  const offset = 12 - new Date().getUTCHours();
  const day = new Date(Date.now() + offset * 3_600_000).toISOString().slice(0, 10);
  return { timeZone: `Etc/GMT${offset >= 0 ? '-' : '+'}${Math.abs(offset)}`, day };
}

async function make(request: APIRequestContext, path: string, data: object): Promise<void> {
  const reply = await request.post(`/api${path}`, { data });
  expect([path, reply.status(), reply.ok() ? '' : await reply.text()]).toEqual([path, 201, '']);
}

/** A training with a session that began five minutes ago, and so many people. */
async function makeHeld(request: APIRequestContext, count: number): Promise<Held> {
  const [trainingId, sessionId] = [newId(), newId()];
  const { timeZone, day } = noonZone();
  const people = Array.from({ length: count }, (_, at) => ({ id: newId(), displayName: `Катышуучу ${String(at + 1).padStart(2, '0')}` }));
  const frame = { startsOn: day, endsOn: day, place: 'Баткен', timeZone, mode: 'in-person', languages: ['ky'], capacity: null, moduleIds: [] };
  await make(request, '/trainings', { id: trainingId, title: { ky: 'Айыл жыйыны', ru: 'Сельский сход' }, ...frame });
  const from = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const times = { startsAt: from(-5), endsAt: from(55), room: '', facilitatorIds: [] };
  await make(request, `/trainings/${trainingId}/sessions`, { id: sessionId, kind: 'other', unitId: null, title: { ky: 'Ачылыш', ru: 'Открытие' }, ...times });
  await make(request, `/trainings/${trainingId}/enrolments`, { id: newId(), language: 'ru', people });
  return { trainingId, sessionId, people };
}

async function sheetOf(request: APIRequestContext, sessionId: string): Promise<Sheet> {
  return (await (await request.get(`/api/sessions/${sessionId}/attendance`)).json()) as Sheet;
}

/** Somebody of the training, on a phone of her own, signed in by her invitation. */
async function join(browser: Browser, facilitator: APIRequestContext, { trainingId }: Held, displayName: string): Promise<Page> {
  const { items } = (await (await facilitator.get(`/api/trainings/${trainingId}/invitations`)).json()) as { items: { displayName: string; code: string }[] };
  const code = items.find((item) => item.displayName === displayName)?.code;
  const phone = await browser.newContext({ locale: 'ru-RU', viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
  const page = await phone.newPage();
  await make(page.request, '/invitations/accept', { code, name: `check.in.${newId().slice(-12)}`, password: 'ak kayyn jalbyragy' });
  return page;
}

/** The line of one person on the sheet. */
function line(page: Page, name: string) {
  return page.locator('kurak-person-marks').filter({ hasText: name });
}

/** Whatever the first visit loaded before the worker came has been handed to it too. */
async function expectKept(page: Page, words: Words): Promise<void> {
  await expect(page.getByText(words('delivery.along.all'))).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(async () => {
        await navigator.serviceWorker.ready;
        const loaded = performance.getEntriesByType('resource').map((entry) => new URL(entry.name));
        const needed = loaded.filter((url) => /\.(?:js|css)$/.test(url.pathname) || url.pathname.startsWith('/i18n/'));
        const found = await Promise.all(needed.map((url) => caches.match(url.href)));
        return navigator.serviceWorker.controller !== null && found.every((response) => response !== undefined);
      }),
    )
    .toBe(true);
}

/** Opens the training's attendance once with a network: from then on every sheet is on this device. */
async function takeAlong(page: Page, { trainingId }: Held, words: Words): Promise<void> {
  await page.goto(`/trainings/${trainingId}/attendance`);
  await expectKept(page, words);
}

test('Attendance of forty people is taken without a network in at most 45 taps, outlives a reload, and arrives once', async ({ page, context, expectAccessible }) => {
  const words = await signInAs(page, 'facilitator');
  const held = await makeHeld(page.request, 40);
  await takeAlong(page, held, words);
  await expectAccessible();
  await page.evaluate(() => {
    const counted = window as unknown as { taps: number };
    counted.taps = 0;
    document.addEventListener('click', () => (counted.taps += 1), true);
  });

  await context.setOffline(true);
  await page.getByRole('link', { name: words('delivery.attendance.mark') }).first().click();
  await expect(line(page, 'Катышуучу 40')).toBeVisible();
  await page.getByRole('button', { name: words('delivery.attendance.allPresent') }).click();
  for (const [name, status] of [['Катышуучу 07', 'absent'], ['Катышуучу 19', 'late'], ['Катышуучу 33', 'excused']] as const) {
    await line(page, name).getByRole('button', { name: words(`delivery.mark.${status}`), exact: true }).click();
  }
  expect(await page.evaluate(() => (window as unknown as { taps: number }).taps)).toBeLessThanOrEqual(45);
  await expect(page.getByText(words('delivery.attendance.complete'))).toBeVisible();
  await expect(page.getByText(words('kept.here')).first()).toBeVisible();
  await expectAccessible();

  await page.reload();
  await expect(page.locator('.mark.present[aria-pressed="true"]')).toHaveCount(37);
  await page.goto(`/trainings/${held.trainingId}/attendance`);
  await expect(page.getByText(words('delivery.along.all'))).toBeVisible();

  await context.setOffline(false);
  await expect.poll(async () => (await sheetOf(page.request, held.sessionId)).people.filter(({ mark }) => mark).length, { timeout: 60_000 }).toBe(40);
  const { people } = await sheetOf(page.request, held.sessionId);
  expect(people.filter(({ corrected }) => corrected > 0)).toEqual([]);
  expect(['present', 'late', 'excused', 'absent'].map((status) => people.filter(({ mark }) => mark?.status === status).length)).toEqual([37, 1, 1, 1]);
});

test('Two facilitators without a network mark the same person, come to the same, and both see what was decided', async ({ page, context, browser, expectAccessible }) => {
  const words = await signInAs(page, 'facilitator');
  const held = await makeHeld(page.request, 3);
  const other = await browser.newContext({ locale: 'ru-RU', ...(page.viewportSize() && { viewport: page.viewportSize() }) });
  const hers = await other.newPage();
  await secondFacilitator(hers, page, words);
  const sheet = `/sessions/${held.sessionId}/attendance`;
  for (const one of [page, hers]) {
    await takeAlong(one, held, words);
    await one.goto(sheet);
    await expect(line(one, 'Катышуучу 01')).toBeVisible();
  }

  await context.setOffline(true);
  await other.setOffline(true);
  const tap = (one: Page, status: string) => line(one, 'Катышуучу 01').getByRole('button', { name: words(`delivery.mark.${status}`), exact: true }).click();
  await tap(page, 'present');
  await tap(hers, 'late');
  for (const one of [page, hers]) await expect(one.getByText(words('kept.here')).first()).toBeVisible();

  // The later one is there first: it does not matter.
  await other.setOffline(false);
  await expect.poll(async () => (await sheetOf(hers.request, held.sessionId)).people[0]?.mark?.status).toBe('late');
  await context.setOffline(false);
  await expect.poll(async () => (await sheetOf(hers.request, held.sessionId)).people[0]?.corrected).toBe(1);
  for (const one of [page, hers]) {
    await one.goto(sheet);
    await expect(line(one, 'Катышуучу 01').locator('.mark.late')).toHaveAttribute('aria-pressed', 'true');
    await expect(line(one, 'Катышуучу 01').locator('.decided')).toContainText(words('delivery.mark.present'));
    await expect(line(one, 'Катышуучу 01').locator('.decided')).toContainText(words('delivery.decided.counts', { status: words('delivery.mark.late') }));
    await expect(one.getByText(words('delivery.decided.rule'))).toBeVisible();
  }
  await expectAccessible();
  await line(page, 'Катышуучу 01').getByRole('button', { name: words('delivery.attendance.details') }).click();
  await expect(page.locator('.mark-history li')).toHaveCount(2);
  await expectAccessible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words('delivery.decided.dismissAll') }).click();
  await expect(page.locator('.decided')).toHaveCount(0);
  await other.close();
});

test('People check in by the code on the screen and by the word, also beside somebody with a phone, and the facilitator sees how', async ({ page, browser, expectAccessible }) => {
  const words = await signInAs(page, 'facilitator');
  const held = await makeHeld(page.request, 4);
  await page.goto(`/sessions/${held.sessionId}/check-in`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: words('delivery.checkIn.open'), exact: true }).click();
  await expect(page.locator('.qr')).toBeVisible();
  await expect(page.locator('.check-in-word strong')).toHaveText(/^[А-Я]{4}$/);
  await expectAccessible();
  const word = (await page.locator('.check-in-word strong').textContent()) ?? '';
  await expect.poll(async () => (await sheetOf(page.request, held.sessionId)).checkIn !== null).toBe(true);

  // What a camera reads of the code that is on the screen now.
  const { checkIn } = await sheetOf(page.request, held.sessionId);
  const code = (secondsAgo: number) => createHmac('sha256', checkIn.secret).update(`code\n${Math.floor(Date.now() / 1000 / CODE_SECONDS) - Math.round(secondsAgo / CODE_SECONDS)}`).digest('hex').slice(0, 16);
  const first = await join(browser, page.request, held, 'Катышуучу 01');
  await first.goto(`/check-in/${held.sessionId}#${code(0)}`);
  await first.getByRole('button', { name: words('delivery.checkIn.iAmHere'), exact: true }).click();
  await expect(first.getByText(words('delivery.checkIn.mine.accepted'))).toBeVisible();
  expect(first.url()).not.toContain('#');

  await first.getByRole('button', { name: words('delivery.checkIn.beside') }).click();
  await first.getByLabel(words('delivery.checkIn.name')).fill('катышуучу 02');
  await first.getByRole('button', { name: words('delivery.checkIn.sheIsHere') }).click();
  await expect(first.getByText(words('delivery.checkIn.state.accepted'), { exact: true })).toBeVisible();

  // A word, heard without a network, at a phone whose page was there before.
  const second = await join(browser, page.request, held, 'Катышуучу 03');
  await second.goto('/check-in');
  await second.getByLabel(words('delivery.checkIn.word')).fill(word.toLowerCase());
  await second.context().setOffline(true);
  await second.getByRole('button', { name: words('delivery.checkIn.iAmHere'), exact: true }).click();
  await expect(second.getByText(words('delivery.checkIn.mine.kept'))).toBeVisible();
  await second.context().setOffline(false);
  await expect(second.getByText(words('delivery.checkIn.mine.accepted'))).toBeVisible({ timeout: 30_000 });

  // A picture of the screen, sent to somebody at home ten minutes later, is worth nothing.
  const third = await join(browser, page.request, held, 'Катышуучу 04');
  await third.goto(`/check-in/${held.sessionId}#${code(600)}`);
  await third.getByRole('button', { name: words('delivery.checkIn.iAmHere'), exact: true }).click();
  await expect(third.getByText(words('delivery.checkIn.mine.not-valid'))).toBeVisible();

  await expect(page.locator('.check-in-count')).toContainText(words('delivery.attendance.markedOf', { marked: 3, of: 4 }), { timeout: 30_000 });
  await page.goto(`/sessions/${held.sessionId}/attendance`);
  await expect(line(page, 'Катышуучу 02')).toContainText(words('delivery.way.via', { name: 'Катышуучу 01' }));
  await expectAccessible();
  await line(page, 'Катышуучу 03').getByRole('button', { name: words('delivery.mark.absent'), exact: true }).click();
  await expect.poll(async () => (await sheetOf(page.request, held.sessionId)).people[2]?.mark).toMatchObject({ status: 'absent', way: 'roster' });
  for (const phone of [first, second, third]) await phone.context().close();
});

/** Another facilitator of the same organisation: invited by its administrator, on a device of her own. */
async function secondFacilitator(hers: Page, mine: Page, words: Words): Promise<void> {
  const browser = mine.context().browser();
  const desk = await (browser as Browser).newContext({ locale: 'ru-RU' });
  const administrator = await desk.newPage();
  await signInAs(administrator, 'administrator');
  const id = newId();
  await make(administrator.request, '/people', { id, displayName: 'Гүлнара', role: 'facilitator', language: 'ru' });
  const { code } = (await (await administrator.request.post(`/api/people/${id}/invitation`, { data: {} })).json()) as { code: string };
  await desk.close();
  await make(hers.request, '/invitations/accept', { code, name: `facilitator.${newId().slice(-12)}`, password: 'ak kayyn jalbyragy' });
  await hers.goto('/trainings');
  await expect(hers.getByRole('heading', { level: 1, name: words('delivery.trainings.title') })).toBeVisible();
}
