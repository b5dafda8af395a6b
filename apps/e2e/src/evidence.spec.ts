import { readSheet } from 'read-excel-file/node';
import sharp from 'sharp';
import { v7 as newId } from 'uuid';
import { signInAs } from './people';
import { expect, type Page, test } from './watched-page';

const PEOPLE = ['Айзада Токтосунова', 'Бурул Асанова', 'Чолпон Маматова'] as const;
/** Beginnings of five sessions of an hour, in Bishkek. */
const HOURS = ['09:00', '10:30', '12:00', '14:00', '16:00'] as const;

/** From before nine until after the third session; one came late and lost her connection, one came for the third alone. */
const ZOOM = `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
812 3456 7890,Training day,05/14/2030 08:50:00 AM,05/14/2030 01:10:00 PM,host@example.org,260,3

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Aizada Toktosunova,,05/14/2030 08:55:00 AM,05/14/2030 01:05:00 PM,250,Yes
Burul Asanova,,05/14/2030 09:20:00 AM,05/14/2030 09:40:00 AM,20,Yes
Burul Asanova,,05/14/2030 09:41:00 AM,05/14/2030 01:05:00 PM,204,Yes
iPhone,,05/14/2030 11:58:00 AM,05/14/2030 01:05:00 PM,67,Yes
`;

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

const LOGO = sharp({ create: { width: 1200, height: 400, channels: 4, background: '#a3262f' } }).png().toBuffer();

/** A training of one day with its sessions and people, made as the pages make it; returns the path of its pages. */
async function makeTraining(page: Page, title: string): Promise<string> {
  const make = async (path: string, data: object) => expect((await page.request.post(`/api${path}`, { data })).status(), path).toBe(201);
  const id = newId();
  const day = { startsOn: '2030-05-14', endsOn: '2030-05-14', place: 'Баткен', timeZone: 'Asia/Bishkek', mode: 'online', languages: ['ru'], capacity: null, moduleIds: [] };
  await make('/trainings', { id, title: { ru: title }, ...day });
  for (const [index, hour] of HOURS.entries()) {
    const startsAt = new Date(`2030-05-14T${hour}:00+06:00`);
    const endsAt = new Date(startsAt.getTime() + 60 * 60_000);
    const session = { kind: 'other', unitId: null, title: { ru: `Встреча ${index + 1}` }, room: '', facilitatorIds: [] };
    await make(`/trainings/${id}/sessions`, { id: newId(), ...session, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() });
  }
  await make(`/trainings/${id}/enrolments`, { id: newId(), language: 'ru', people: PEOPLE.map((displayName) => ({ id: newId(), displayName })) });
  return `/trainings/${id}`;
}

test('A facilitator prints a sheet, imports a meeting, sees who is at risk and why, and takes the table away', async ({ page, expectAccessible }, { project }) => {
  const words = await signInAs(page, 'facilitator');
  const path = await makeTraining(page, `Онлайн-день (${project.name})`);

  await test.step('The sheet of the day is printed, and its scan attached, removed and brought back', async () => {
    await page.goto(`${path}/attendance`);
    await page.getByRole('link', { name: words('delivery.records.tab.sheets') }).click();
    await page.getByText(words('delivery.sheets.columns.sessions')).click();
    await expectAccessible();
    const link = page.getByRole('link', { name: words('delivery.sheets.printOf', { day: '14 мая 2030 г.' }) });
    const sheet = await page.request.get((await link.getAttribute('href')) ?? '');
    expect([sheet.status(), sheet.headers()['content-type'], (await sheet.body()).toString('latin1', 0, 5)]).toEqual([200, 'application/pdf', '%PDF-']);
    await page.locator('kurak-evidence-of-day input[type="file"]').setInputFiles({ name: 'Барак.pdf', mimeType: 'application/pdf', buffer: PDF });
    const scan = page.getByRole('link', { name: 'Барак.pdf' });
    await expect(scan).toBeVisible();
    await page.getByRole('button', { name: words('delivery.sheets.remove', { name: 'Барак.pdf' }) }).click();
    await expect(scan).toBeHidden();
    await page.getByRole('button', { name: words('action.undo') }).click();
    await expect(scan).toBeVisible();
    await expectAccessible();
  });

  await test.step('The organisation’s logo is put on the sheets, is in the print, and is removed and brought back', async () => {
    const panel = page.locator('kurak-sheet-logo');
    const shown = panel.getByRole('img', { name: words('delivery.logo.alt') });
    const choose = (name: string, buffer: Buffer) => panel.locator('input[type="file"]').setInputFiles({ name, mimeType: 'image/png', buffer });
    await choose('logo.png', PDF);
    await expect(panel.getByText(words('delivery.problem.logo.type'))).toBeVisible();
    await choose('logo.png', await LOGO);
    await expect(shown).toBeVisible();
    // Whether the browser could read it: a picture that did not come has no width.
    await expect.poll(() => shown.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBe(600);
    await expectAccessible();
    const sheet = await page.request.get((await page.getByRole('link', { name: words('delivery.sheets.printOf', { day: '14 мая 2030 г.' }) }).getAttribute('href')) ?? '');
    expect((await sheet.body()).toString('latin1')).toMatch(/\/Subtype \/Image\s[^]*\/Width 600\s/);
    await page.getByRole('button', { name: words('delivery.logo.remove') }).click();
    await expect(shown).toBeHidden();
    await page.getByRole('button', { name: words('action.undo') }).last().click();
    await expect(shown).toBeVisible();
    await page.getByRole('button', { name: words('delivery.logo.remove') }).click();
    await expect(shown).toBeHidden();
  });

  await test.step('The participant list of Zoom becomes marks, after she said whose phone it was', async () => {
    await page.getByRole('link', { name: words('delivery.records.tab.import') }).click();
    await page.locator('kurak-import-marks input[type="file"]').setInputFiles({ name: 'participants.csv', mimeType: 'text/csv', buffer: Buffer.from(ZOOM) });
    await expect(page.getByText(words('delivery.import.isMeeting'))).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'Burul Asanova' })).toContainText(words('delivery.matrix.lateBy', { minutes: 20 }));
    const phone = page.getByLabel(words('delivery.import.whoIs', { name: 'iPhone' }));
    await phone.selectOption({ label: words('delivery.import.somebodyElse') });
    await phone.selectOption({ label: PEOPLE[2] });
    await expectAccessible();
    await page.getByRole('button', { name: words('delivery.import.confirm') }).click();
    await expect(page.getByText(words('delivery.import.done', { added: 9, unchanged: 0 }))).toBeVisible();
  });

  await test.step('The same file again has nothing new to say', async () => {
    await page.locator('kurak-import-marks input[type="file"]').setInputFiles({ name: 'again.csv', mimeType: 'text/csv', buffer: Buffer.from(ZOOM) });
    const phone = page.getByLabel(words('delivery.import.whoIs', { name: 'iPhone' }));
    await phone.selectOption({ label: words('delivery.import.somebodyElse') });
    await phone.selectOption({ label: PEOPLE[2] });
    await expect(page.getByText(words('delivery.import.nothing'))).toBeVisible();
    await expect(page.getByText(words('delivery.import.same', { count: 9 }))).toBeVisible();
  });

  await test.step('Who came to one of three cannot complete any more, and the page says why', async () => {
    await page.getByRole('link', { name: words('delivery.records.tab.completion') }).click();
    const row = page.getByRole('row').filter({ hasText: PEOPLE[2] });
    await expect(row).toContainText(words('delivery.standing.outlook.lost'));
    await expect(row).toContainText(words('delivery.standing.why.lost'));
    await expect(page.getByRole('row').filter({ hasText: PEOPLE[0] })).toHaveCount(0);
    await expectAccessible();
    await page.getByRole('button', { name: words('delivery.rule.change') }).click();
    await page.getByRole('spinbutton', { name: words('delivery.rule.percent'), exact: true }).fill('60');
    await expectAccessible();
    await page.getByRole('dialog').getByRole('button', { name: words('action.save'), exact: true }).click();
    await expect(row).toContainText(words('delivery.standing.outlook.just'));
  });

  await test.step('The whole table is on one page, and in a spreadsheet', async () => {
    await page.getByRole('link', { name: words('delivery.records.tab.matrix'), exact: true }).click();
    await expect(page.getByRole('rowheader', { name: PEOPLE[1] })).toBeVisible();
    await expectAccessible();
    const arrives = page.waitForEvent('download');
    await page.getByRole('link', { name: words('delivery.matrix.spreadsheet') }).click();
    const rows = await readSheet(await (await arrives).path());
    expect(rows.slice(3).map((row) => row.slice(0, 5))).toEqual([
      [PEOPLE[0], 'присутствует', 'присутствует', 'присутствует', null],
      [PEOPLE[1], 'опоздание 20 мин', 'присутствует', 'присутствует', null],
      [PEOPLE[2], 'отсутствует', 'отсутствует', 'присутствует', null],
    ]);
    const print = await page.request.get((await page.getByRole('link', { name: words('delivery.matrix.print') }).getAttribute('href')) ?? '');
    expect(print.headers()['content-type']).toBe('application/pdf');
  });
});
