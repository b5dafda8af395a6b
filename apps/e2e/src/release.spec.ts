import { randomBytes } from 'node:crypto';
import ICAL from 'ical.js';
import { forgetWhoIsHere, signInAs } from './people';
import { expect, type Page, test } from './watched-page';
import { wordsIn } from './words';

const words = wordsIn('ru');

/** A new UUIDv7, as phones make them. */
function newId(): string {
  const hex = Date.now().toString(16).padStart(12, '0') + '7' + randomBytes(2).toString('hex').slice(1) + 'a' + randomBytes(8).toString('hex').slice(1);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

interface Person {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  code: string;
}

test.describe.serial('A schedule is published, changed and published again', () => {
  const training = { id: '', title: '' };
  const sessions = { opening: newId(), forWomen: newId(), forMothers: newId() };
  const people: readonly [Person, Person] = [
    { id: newId(), name: 'Зарина', group: newId(), code: '' },
    { id: newId(), name: 'Лола', group: newId(), code: '' },
  ];
  let publicPage = '';
  let calendar = '';

  const bar = (page: Page) => page.locator('.release-bar');
  const dialog = (page: Page) => page.getByRole('dialog', { name: words('delivery.release.publish') });

  test.beforeAll(({}, { project }) => {
    training.id = newId();
    training.title = `Бишкекте эки күн (${project.name} ${Date.now() % 1_000_000})`;
  });

  /** What is not looked at here is made as a page would make it. */
  async function send(page: Page, method: 'post' | 'put' | 'patch', path: string, data: object): Promise<void> {
    const reply = await page.request[method](`/api${path}`, { data });
    expect(reply.ok(), `${path}: ${reply.status()} ${await reply.text()}`).toBe(true);
  }

  const slot = (title: string, from: string, to: string, groupIds: string[] = [], room = 'Чоң зал') => ({
    kind: 'other', unitId: null, title: { ky: title, ru: title }, startsAt: `2031-05-14T${from}:00.000Z`, endsAt: `2031-05-14T${to}:00.000Z`, room, facilitatorIds: [], groupIds,
  });

  test('The facilitator publishes it, and everybody is told once', async ({ page, expectAccessible }) => {
    await signInAs(page, 'facilitator');
    await send(page, 'post', '/trainings', {
      id: training.id, title: { ru: training.title }, startsOn: '2031-05-14', endsOn: '2031-05-15', place: 'Бишкек', timeZone: 'Asia/Bishkek', mode: 'in-person', languages: ['ru'], capacity: null, moduleIds: [],
    });
    await send(page, 'post', `/trainings/${training.id}/enrolments`, { id: newId(), language: 'ru', people: people.map(({ id, name }) => ({ id, displayName: name })) });
    const { version } = (await (await page.request.get(`/api/trainings/${training.id}/timetable`)).json()) as { version: number };
    await send(page, 'put', `/trainings/${training.id}/timetable`, {
      dayStartsAt: '09:00', dayEndsAt: '18:00', unorderedModuleIds: [], buildsOn: [], guests: [], version,
      groups: people.map(({ id, name, group }) => ({ id: group, name: `Топ: ${name}`, memberIds: [id] })),
    });
    await send(page, 'post', `/trainings/${training.id}/sessions`, { id: sessions.opening, ...slot('Ачылыш', '03:00', '04:00') });
    await send(page, 'post', `/trainings/${training.id}/sessions`, { id: sessions.forWomen, ...slot('Биринчи топтун иши', '04:30', '05:30', [people[0].group], 'Китепкана') });
    await send(page, 'post', `/trainings/${training.id}/sessions`, { id: sessions.forMothers, ...slot('Экинчи топтун иши', '04:30', '05:30', [people[1].group], 'Бакча') });
    for (const person of people) {
      const reply = await page.request.get(`/api/people/${person.id}/invitation`);
      person.code = ((await reply.json()) as { code: string }).code;
    }

    await page.goto(`/trainings/${training.id}/sessions`);
    await expect(bar(page).getByText(words('delivery.release.never'))).toBeVisible();
    await expectAccessible();
    await bar(page).getByRole('button', { name: words('delivery.release.publish') }).click();
    await expect(dialog(page).getByText(words('delivery.release.who', { count: 2 }))).toBeVisible();
    await expectAccessible();
    await dialog(page).getByRole('button', { name: words('delivery.release.publishNow') }).click();
    await expect(dialog(page)).toBeHidden();
    await expect(bar(page).getByText(words('delivery.release.current'))).toBeVisible();
  });

  test('She moves one group’s session, sees whom it concerns, and publishes again', async ({ page, expectAccessible }) => {
    await signInAs(page, 'facilitator');
    await send(page, 'patch', `/sessions/${sessions.forWomen}`, { ...slot('Биринчи топтун иши', '06:00', '07:00', [people[0].group], 'Китепкана'), version: 1 });
    await page.goto(`/trainings/${training.id}/sessions`);
    await bar(page).getByRole('button', { name: words('delivery.release.publish') }).click();
    await expect(dialog(page).getByText('10:30–11:30')).toBeVisible();
    await expect(dialog(page).getByText('12:00–13:00').first()).toBeVisible();
    await dialog(page).getByText(words('delivery.release.who', { count: 1 })).click();
    await expect(dialog(page).getByText(people[0].name, { exact: true })).toBeVisible();
    await expect(dialog(page).getByText(people[1].name, { exact: true })).toHaveCount(0);
    await dialog(page).getByLabel(words('delivery.release.note')).fill('Китепкана түштө гана бош.');
    await expectAccessible();
    await dialog(page).getByRole('button', { name: words('delivery.release.publishNow') }).click();
    await expect(dialog(page)).toBeHidden();
  });

  test('The old release stays readable, and is compared with the new one', async ({ page, expectAccessible }) => {
    await signInAs(page, 'facilitator');
    await page.goto(`/trainings/${training.id}/releases`);
    const detail = page.locator('kurak-release-detail');
    await expect(detail.getByText('Китепкана түштө гана бош.')).toBeVisible();
    await expect(detail.locator('del', { hasText: '10:30–11:30' })).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: words('delivery.release.named', { number: 1 }) }).click();
    await detail.getByText(words('delivery.release.whole')).click();
    await expect(detail.locator('li', { hasText: 'Биринчи топтун иши' }).filter({ hasText: '10:30–11:30' }).last()).toBeVisible();
    await expectAccessible();
    for (const audience of ['participants', 'facilitators']) {
      const pdf = await page.request.get(`/api/trainings/${training.id}/agenda?language=ky&audience=${audience}`);
      expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    }

    await page.getByLabel(words('delivery.agenda.isOn')).check();
    const link = page.locator('kurak-public-agenda a.address');
    await expect(link).toBeVisible();
    publicPage = new URL((await link.getAttribute('href')) ?? '').pathname;
    await expectAccessible();
  });

  test('A participant reads of her change, and only of hers; her calendar has moved along', async ({ page, expectAccessible }) => {
    await join(page, people[0]);
    await expect(page.getByText('12:00–13:00').filter({ visible: true })).toHaveCount(0);
    await page.getByText('2 новых сообщения').click();
    const messages = page.locator('kurak-message-list');
    await expect(messages.getByText(words('learning.message.schedule.changed', { title: training.title }))).toBeVisible();
    await expect(messages.getByText('12:00–13:00')).toBeVisible();
    await expect(messages.getByText('Экинчи топтун иши')).toHaveCount(0);
    await expectAccessible();
    await messages.getByRole('button', { name: words('learning.message.readAll') }).click();
    await expect(messages.getByRole('article')).toHaveCount(0);

    await page.goto('/calendar');
    await page.getByRole('button', { name: words('learning.calendar.make') }).click();
    calendar = new URL((await page.locator('p.address').textContent()) ?? '').pathname;
    await expectAccessible();
    await forgetWhoIsHere(page);
    const feed = new ICAL.Component(ICAL.parse(await (await page.request.get(calendar)).text()) as []);
    const starts = feed.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part)).map(({ summary, startDate }) => [summary, startDate.toJSDate().toISOString()]);
    expect(starts).toEqual([['Ачылыш', '2031-05-14T03:00:00.000Z'], ['Биринчи топтун иши', '2031-05-14T06:00:00.000Z']]);
  });

  test('Another participant, whom it does not concern, was told of the first one only', async ({ page }) => {
    await join(page, people[1]);
    await page.getByText('1 новое сообщение').click();
    await expect(page.locator('kurak-message-list').getByText(words('learning.message.schedule.changed.first', { title: training.title }))).toBeVisible();
    await page.goto('/messages');
    await expect(page.getByRole('article')).toHaveCount(1);
    await forgetWhoIsHere(page);
  });

  test('Anybody with the address sees titles and times, and no rooms', async ({ page, expectAccessible }) => {
    await page.goto(publicPage);
    await expect(page.getByRole('heading', { level: 1, name: training.title })).toBeVisible();
    await expect(page.getByText('12:00–13:00')).toBeVisible();
    await expect(page.getByText('Китепкана')).toHaveCount(0);
    await expectAccessible();
  });

  async function join(page: Page, { name, code }: Person): Promise<void> {
    await page.goto(`/join#${code}`);
    await expect(page.getByText(name)).toBeVisible();
    await page.getByLabel(words('identity.join.name')).fill(`${name}.${Date.now() % 1_000_000_000}`);
    await page.getByLabel(words('identity.join.password'), { exact: false }).first().fill('ak kayyn jalbyragy');
    await page.getByRole('button', { name: words('identity.join.enter') }).click();
    await expect(page).toHaveURL(/home$/);
  }
});
