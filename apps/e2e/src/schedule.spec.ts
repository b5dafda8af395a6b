import AxeBuilder from '@axe-core/playwright';
import { signInAs } from './people';
import { planTraining } from './planned-training';
import { expect, type Page, test } from './watched-page';
import type { Words } from './words';

interface Kept {
  readonly kind: string;
  readonly title: { readonly ru?: string };
  readonly startsAt: string;
  readonly endsAt: string;
  readonly accepted: readonly { readonly note: string }[];
}

test.describe('The schedule', () => {
  let words: Words;
  let path: string;

  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    words = await signInAs(page, 'facilitator');
    path = await planTraining(page, `Летняя школа ${Date.now() % 1_000_000}`);
    await page.goto(`${path}/sessions`);
    await expect(page.getByRole('heading', { level: 2, name: words('delivery.schedule.title'), exact: true })).toBeVisible();
  });

  test.describe('with a mouse, or the keyboard', { tag: '@desktop' }, () => {
    test('is laid out on a board: what clashes goes back, what is only unwise is kept with a note', async ({ page, expectAccessible }) => {
      const unit = thing(page, 'unit:').first();
      const title = (await unit.locator('.thing-title').textContent()) ?? '';
      await drag(page, unit, await at(page, 0, 9));
      await expect(piece(page, title)).toBeVisible();
      await saved(page, path, [[title, '2031-06-10T03:00:00.000Z']]);

      await test.step('a clash is said while it is dragged, and refused', async () => {
        await carry(page, thing(page, 'other'), await at(page, 0, 9, 30));
        const card = page.locator('.carry-card');
        await expect(card).toContainText(words('delivery.clash.session.participant-twice', { other: title }));
        await expect(card).toContainText(words('delivery.board.outcome.error'));
        await expectAccessible();
        await page.mouse.up();
        await expect(page.getByText(words('delivery.board.said.refused'))).toBeAttached();
        await saved(page, path, [[title, '2031-06-10T03:00:00.000Z']]);
      });

      await test.step('a warning is accepted with a note, and the note can be taken back', async () => {
        await drag(page, thing(page, 'other'), await at(page, 1, 17, 45));
        const dialog = page.getByRole('dialog').filter({ hasText: words('delivery.clash.session.outside-hours') });
        await dialog.getByLabel(words('delivery.accept.note')).fill('Автобус придёт поздно');
        await expectAccessible();
        await dialog.getByRole('button', { name: words('delivery.accept.save') }).click();
        await page.getByText(words('delivery.clashes.accepted.one', { count: 1 })).click();
        await expect(page.getByText('«Автобус придёт поздно»')).toBeVisible();
        await page.getByRole('button', { name: words('delivery.accept.takeBack') }).click();
        await expect(page.getByRole('heading', { name: words('delivery.clashes.open.one', { count: 1 }) })).toBeVisible();
        await expectAccessible();
      });

      await test.step('it is undone, and looks right in the dark too', async () => {
        for (let count = 0; count < 3; count++) await page.getByRole('button', { name: words('action.undo'), exact: true }).first().click();
        await saved(page, path, []);
        await page.emulateMedia({ colorScheme: 'dark' });
        await expectAccessible();
      });
    });

    test('changes how long a session is when its end is pulled', async ({ page }) => {
      await drag(page, thing(page, 'break'), await at(page, 1, 11));
      const rest = piece(page, words('delivery.kind.break'));
      await rest.hover();
      const box = await boxOf(rest);
      await page.mouse.move(box.x + 30, box.y + box.height - 2);
      await page.mouse.down();
      await page.mouse.move(box.x + 30, box.y + box.height + 10, { steps: 3 });
      await page.mouse.move(box.x + 30, box.y + box.height + 22, { steps: 3 });
      await page.mouse.up();
      await expect.poll(async () => (await kept(page, path)).map(({ endsAt }) => endsAt)).toEqual(['2031-06-11T05:30:00.000Z']);
    });

    test('is laid out with the keyboard alone', async ({ page }) => {
      const unit = thing(page, 'unit:').first();
      const title = (await unit.locator('.thing-title').textContent()) ?? '';
      await unit.focus();
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('.carry-card')).toContainText('09:00');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('.carry-card')).toContainText('09:15');
      await page.keyboard.press('Enter');
      await expect(piece(page, title)).toBeFocused();
      await saved(page, path, [[title, '2031-06-11T03:15:00.000Z']]);
      await page.keyboard.press('Alt+ArrowDown');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Enter');
      await saved(page, path, [[title, '2031-06-10T03:20:00.000Z']]);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      await expect(page.getByText(words('delivery.board.said.back'))).toBeAttached();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog').getByLabel(words('delivery.session.minutes'))).toBeVisible();
      await page.keyboard.press('Escape');
      await piece(page, title).focus();
      await page.keyboard.press('Delete');
      await saved(page, path, []);
      await page.keyboard.press('Control+z');
      await saved(page, path, [[title, '2031-06-10T03:20:00.000Z']]);
      await page.keyboard.press('Control+Shift+z');
      await saved(page, path, []);
    });
  });

  test.describe('with a finger', { tag: '@phone' }, () => {
    test('is a list on a phone, and a board for fingers', async ({ page, expectAccessible }) => {
      await page.getByRole('button', { name: words('delivery.session.add'), exact: true }).first().click();
      const dialog = page.getByRole('dialog').filter({ has: page.getByLabel(words('delivery.session.minutes')) });
      const title = await dialog.getByLabel(words('delivery.session.title'), { exact: true }).last().inputValue();
      await dialog.getByRole('button', { name: words('action.save'), exact: true }).click();
      await expect(page.getByRole('heading', { level: 4, name: title })).toBeVisible();
      await expectAccessible();

      await page.getByRole('button', { name: words('delivery.schedule.board'), exact: true }).click();
      await holdAndDrag(page, piece(page, title), 30);
      await saved(page, path, [[title, '2031-06-10T03:30:00.000Z']]);
      await expectAccessible();
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible();
    });
  });

  test('goes by when a guest can be there, and by the hours of a day', async ({ page, browser, expectAccessible }) => {
    const away = words('delivery.clash.session.facilitator-away', { who: 'Назгуль' });
    const open = page.locator('.clash-panel');

    const link = await test.step('a guest is named, and gets a link', async () => {
      await page.goto(`${path}/timetable`);
      await page.getByRole('button', { name: words('delivery.timetable.addGuest') }).click();
      await page.getByRole('group', { name: words('delivery.timetable.newGuest') }).getByLabel(words('delivery.timetable.name')).fill('Назгуль');
      await page.getByRole('button', { name: words('action.save'), exact: true }).click();
      await page.getByRole('button', { name: `${words('delivery.availability.makeLink')}: Назгуль` }).click();
      await expectAccessible();
      return (await page.getByRole('dialog').locator('.availability-address').textContent()) ?? '';
    });

    await test.step('she leads a session on the first morning', async () => {
      await page.goto(`${path}/sessions`);
      await page.getByRole('button', { name: words('delivery.session.add'), exact: true }).first().click();
      const dialog = page.getByRole('dialog').filter({ has: page.getByLabel(words('delivery.session.minutes')) });
      await dialog.getByRole('checkbox', { name: 'Назгуль' }).check();
      await dialog.getByRole('button', { name: words('action.save'), exact: true }).click();
      await expect.poll(async () => (await kept(page, path)).map(({ startsAt }) => startsAt)).toEqual(['2031-06-10T03:00:00.000Z']);
    });

    await test.step('she says without an account that she comes on the second day, from ten to one', async () => {
      const phone = await browser.newContext({ locale: 'ru-RU', viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
      const hers = await phone.newPage();
      await hers.goto(link);
      await expect(hers).toHaveURL(/\/availability$/);
      const days = hers.locator('.availability-day');
      await days.nth(0).getByText(words('delivery.availability.none'), { exact: true }).click();
      await days.nth(1).getByText(words('delivery.availability.part'), { exact: true }).click();
      await days.nth(1).getByLabel(words('delivery.availability.from'), { exact: true }).fill('10:00');
      await days.nth(1).getByLabel(words('delivery.availability.to'), { exact: true }).fill('13:00');
      const { violations } = await new AxeBuilder({ page: hers }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await hers.getByRole('button', { name: words('delivery.availability.send') }).click();
      await expect(hers.getByText(words('delivery.availability.sent'))).toBeVisible();
      await phone.close();
    });

    await test.step('the board shows that she is not there, until the session is on the second day', async () => {
      await page.goto(`${path}/timetable`);
      await expect(page.getByText('10:00–13:00')).toBeVisible();
      await page.goto(`${path}/sessions`);
      await page.getByRole('button', { name: words('delivery.schedule.board'), exact: true }).click();
      await expect(open).toContainText(away);
      await expect(piece(page, 'Назгуль')).toContainText(words('delivery.board.standing.error'));
      await expectAccessible();
      await change(page, words, { [words('delivery.session.day')]: '2031-06-11', [words('delivery.session.time')]: '10:00' });
      await expect(open).toBeHidden();
    });

    await test.step('days begin later from now on, and the session is outside their hours', async () => {
      await page.goto(`${path}/timetable`);
      await page.getByLabel(words('delivery.timetable.from')).fill('10:30');
      await page.getByRole('button', { name: words('action.save'), exact: true }).click();
      await expect(page.getByText(words('delivery.saved'))).toBeVisible();
      await page.goto(`${path}/sessions`);
      await expect(open).toContainText(words('delivery.clash.session.outside-hours'));
      await expect(piece(page, 'Назгуль')).toContainText(words('delivery.board.standing.warning'));
      await change(page, words, { [words('delivery.session.time')]: '10:30' });
      await expect(open).toBeHidden();
    });
  });

  test('is drafted as a whole, shown before it is saved, and undone at once', async ({ page, expectAccessible }) => {
    await page.getByRole('button', { name: words('delivery.firstDraft.open') }).click();
    await expectAccessible();
    const dialog = page.getByRole('dialog').filter({ hasText: words('delivery.firstDraft.units') });
    await dialog.getByRole('button', { name: words('delivery.firstDraft.ask') }).click();
    await expect(page.getByText(words('delivery.firstDraft.preview'))).toBeVisible();
    expect(await kept(page, path)).toEqual([]);
    await expectAccessible();
    await page.getByRole('button', { name: words('delivery.firstDraft.apply') }).click();
    await expect.poll(async () => (await kept(page, path)).filter(({ kind }) => kind === 'unit').length).toBe(6);
    expect((await kept(page, path)).filter(({ kind }) => kind === 'meal')).toHaveLength(3);
    await page.getByRole('button', { name: words('action.undo'), exact: true }).first().click();
    await saved(page, path, []);
  });

  test('says why there is no draft', async ({ page }) => {
    await page.getByRole('button', { name: words('delivery.firstDraft.open') }).click();
    const dialog = page.getByRole('dialog').filter({ hasText: words('delivery.firstDraft.units') });
    await dialog.getByText(words('delivery.firstDraft.whoLeads')).click();
    const first = dialog.locator('.who-leads fieldset').first();
    for (const box of await first.getByRole('checkbox').all()) await box.uncheck();
    await dialog.getByRole('button', { name: words('delivery.firstDraft.ask') }).click();
    await expect(dialog.getByText(words('delivery.reason.draft.no-leader', { unit: (await first.locator('legend').textContent()) ?? '' }))).toBeVisible();
  });
});

/** Changes on the board the one session, against which something speaks. */
async function change(page: Page, words: Words, fields: Record<string, string>): Promise<void> {
  await page.locator('.clash-link').first().click();
  await expect(page.locator('[data-session]').first()).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog').filter({ has: page.getByLabel(words('delivery.session.minutes')) });
  for (const [label, value] of Object.entries(fields)) {
    const field = dialog.getByLabel(label, { exact: true });
    await (await field.evaluate((element) => element.tagName) === 'SELECT' ? field.selectOption(value) : field.fill(value));
  }
  await dialog.getByRole('button', { name: words('action.save'), exact: true }).click();
}

/** What the tray holds. */
function thing(page: Page, begins: string) {
  return page.locator(`[data-thing^="${begins}"]`);
}

/** A session on the board. */
function piece(page: Page, title: string) {
  return page.locator('[data-session]').filter({ hasText: title });
}

async function boxOf(locator: ReturnType<typeof piece>) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the page');
  return box;
}

/** The point of a day and time on the board, rolled to where it can be seen. */
async function at(page: Page, day: number, hour: number, minute = 0): Promise<{ x: number; y: number }> {
  await page.evaluate(
    ([hours = 8, minutes = 0]) => {
      const [view, body] = [document.querySelector('.board-view'), document.querySelector('.board-body')];
      if (!view || !body) return;
      view.scrollIntoView({ block: 'start' });
      window.scrollBy(0, -90);
      view.scrollTop = ((hours - 8) * 60 + minutes) * (body.clientHeight / ((body.clientHeight / 1.5) || 1)) - 150;
    },
    [hour, minute],
  );
  const body = await boxOf(page.locator('.board-body'));
  return { x: body.x + ((day + 0.5) * body.width) / 3, y: body.y + ((hour - 8) * 60 + minute) * 1.5 + 1 };
}

async function carry(page: Page, what: ReturnType<typeof piece>, to: { x: number; y: number }): Promise<void> {
  const from = await boxOf(what);
  await page.mouse.move(from.x + 20, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 12, { steps: 2 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
}

async function drag(page: Page, what: ReturnType<typeof piece>, to: { x: number; y: number }): Promise<void> {
  await carry(page, what, to);
  await page.mouse.up();
}

/** With a finger: rests on a session, then takes it so many minutes later. */
async function holdAndDrag(page: Page, what: ReturnType<typeof piece>, minutes: number): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  const { x, y } = await boxOf(what);
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove', down: number) => finger.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: x + 40, y: y + 20 + down }] });
  await touch('touchStart', 0);
  await expect(page.locator('.carry-card.by-pointer')).toBeVisible();
  for (let down = 5; down <= minutes * 1.5; down += 5) await touch('touchMove', down);
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function kept(page: Page, path: string): Promise<Kept[]> {
  return ((await (await page.request.get(`/api${path}/sessions`)).json()) as { items: Kept[] }).items;
}

/** Waits until exactly these are stored. */
async function saved(page: Page, path: string, sessions: [title: string, startsAt: string][]): Promise<void> {
  await expect.poll(async () => (await kept(page, path)).map(({ title, startsAt }) => [title.ru ?? '', startsAt])).toEqual(sessions);
}
