import iconv from 'iconv-lite';
import { signInAs } from './people';
import { expect, type Page, test } from './watched-page';
import type { Words } from './words';

/** Names and phones that no other journey uses, others on each kind of device: both runs share one organisation. */
const PEOPLE = {
  phone: ['Токоева Назира', 'Tokoeva Nazira', 'Эсенова Рахат', 'Курманова Вера'],
  desktop: ['Байтокова Нуржамал', 'Baitokova Nurjamal', 'Чекирова Асель', 'Тынаева Майя'],
} as const;

const PHONES = { phone: ['0555 98-76-54', '8 (701) 234-56-78', '+996555987654'], desktop: ['0700 65-43-21', '8 (702) 876-54-32', '+996700654321'] } as const;

/** As Excel on an old computer saves it: Windows-1251, semicolons, a title, columns in an order of its own; one person twice. */
function rosterFile([first, again, second, third]: readonly [string, string, string, string], [phone, foreign]: readonly [string, string, string]): { name: string; mimeType: string; buffer: Buffer } {
  const lines = [
    'Список участниц;;;;',
    '№;Телефон;Ф.И.О.;Район;Пол',
    `1;${phone};${first};Кара-Суу;ж`,
    `2;${foreign};${second};Алматы;ж`,
    `3;;${again};Кара-Суу;ж`,
    `4;12;"${third}";"Ош; город";ж`,
  ];
  return { name: 'список.csv', mimeType: 'text/csv', buffer: iconv.encode(lines.join('\r\n'), 'win1251') };
}

async function planTraining(page: Page): Promise<string> {
  const id = await page.evaluate(async () => {
    // UUIDv7: the time in its first 48 bits.
    const time = Date.now().toString(16).padStart(12, '0');
    const tail = crypto.randomUUID().slice(15);
    const made = `${time.slice(0, 8)}-${time.slice(8)}-7${tail}`;
    const training = { id: made, title: { ru: 'Список из таблицы' }, startsOn: '2030-06-14', endsOn: '2030-06-15', place: 'Ош', timeZone: 'Asia/Bishkek', mode: 'in-person', languages: ['ru'], capacity: null, moduleIds: [] };
    const reply = await fetch('/api/trainings', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(training) });
    if (!reply.ok) throw new Error(await reply.text());
    return made;
  });
  return `/trainings/${id}/people`;
}

async function choose(page: Page, words: Words, path: string, file: ReturnType<typeof rosterFile>): Promise<void> {
  await page.goto(`${path}/add`);
  await page.getByLabel(words('delivery.roster.file')).setInputFiles(file);
  await expect(page.getByText(file.name)).toBeVisible();
}

const fate = (page: Page, words: Words, name: string, count: number) => page.getByRole('button', { name: `${count} ${words(`delivery.fate.${name}`)}` });

test('A roster of an old computer is looked through and entered; the same file again changes nothing; one who stands twice becomes one', async ({ page, expectAccessible }, { project }) => {
  const [names, phones] = [PEOPLE[project.name as keyof typeof PEOPLE], PHONES[project.name as keyof typeof PHONES]];
  const words = await signInAs(page, 'facilitator');
  const path = await planTraining(page);
  const file = rosterFile(names, phones);

  await choose(page, words, path, file);
  await expect(fate(page, words, 'new', 3)).toBeVisible();
  await expect(fate(page, words, 'repeated', 1)).toBeVisible();
  await expect(page.getByText(words('delivery.flaw.phone'))).toHaveCount(1);
  await expectAccessible();
  const add = (count: number, form: string) => page.getByRole('button', { name: words(`delivery.add.enrol.${form}`, { count }) });
  await add(3, 'few').click();
  await expect(page).toHaveURL(/people$/);
  for (const name of [names[0], names[2], names[3]]) await expect(page.getByRole('rowheader', { name })).toBeVisible();

  await page.getByRole('button', { name: `${words('delivery.contact.open')}: ${names[0]}` }).click();
  await expect(page.getByRole('dialog').getByLabel(words('delivery.contact.phone'))).toHaveValue(phones[2]);
  await expectAccessible();
  await page.getByRole('dialog').getByRole('button', { name: words('action.close') }).last().click();

  await choose(page, words, path, file);
  await expect(fate(page, words, 'enrolled', 4)).toBeVisible();
  await expect(add(0, 'many')).toHaveAttribute('aria-disabled', 'true');

  // The one who stood twice is entered all the same, as another person; then it turns out that she is the same.
  await page.getByLabel(`${words('delivery.roster.becomes')}: ${names[1]}`).selectOption('new');
  await add(1, 'one').click();
  await expect(page).toHaveURL(/people$/);
  await expect(page.getByRole('rowheader', { name: names[1] })).toBeVisible();
  await page.getByRole('button', { name: words('delivery.same.look') }).click();
  await expectAccessible();
  await page.getByRole('button', { name: `${words('delivery.same.keep')}: ${names[0]}` }).click();
  await expect(page.getByRole('rowheader', { name: names[1] })).toBeHidden();
  await page.locator('summary').filter({ hasText: words('delivery.same.done.one').split(':')[0] ?? '' }).click();
  await expectAccessible();
  await page.getByRole('button', { name: `${words('delivery.same.undo')}: ${names[0]}, ${names[1]}` }).click();
  await expect(page.getByRole('rowheader', { name: names[1] })).toBeVisible();
});
