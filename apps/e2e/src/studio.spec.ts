import { readFile } from 'node:fs/promises';
import { filesOf, withoutIds } from './archive';
import { signInAs } from './people';
import { addActivity, addBlock } from './studio';
import { expect, type Page, test } from './watched-page';

const LIBRARY_MODULE = '/modules/01936c7e-0000-7000-8000-000000000300';

test.describe.serial('The studio', () => {
  let module: string;
  let modulePath: string;
  test.beforeAll(({}, { project }) => {
    module = `Көпүрө жана биз (${project.name} ${Date.now() % 1_000_000})`;
  });

  test('A facilitator builds a unit from nothing', async ({ page, expectAccessible }) => {
    const words = await signInAs(page, 'facilitator');
    await page.goto('/modules');
    await page.getByRole('button', { name: words('curriculum.list.new') }).first().click();
    await page.getByRole('dialog').getByLabel(words('curriculum.module.title')).last().fill(module);
    await page.getByRole('dialog').getByRole('button', { name: words('curriculum.new.make') }).click();
    await expect(page.getByRole('heading', { level: 1, name: module })).toBeVisible();
    modulePath = new URL(page.url()).pathname;
    await page.getByLabel(words('curriculum.module.addTitle')).fill('Мост через реку');
    await page.getByRole('button', { name: words('curriculum.module.add'), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Мост через реку' })).toBeVisible();

    await addBlock(page, words, 'text');
    await page.getByRole('textbox', { name: words('curriculum.lesson.textLabel') }).last().fill('Мост построили обе деревни.');
    await addBlock(page, words, 'reflection');
    await page.getByRole('textbox', { name: words('curriculum.lesson.reflectionLabel') }).last().fill('Кто у вас строит мосты?');
    await addActivity(page, words, { title: 'Строим мост', method: 'practice', instructions: 'Положите лист на два стула.' });
    await expectSaved(page);
    await expectAccessible();
    await page.reload();
    await expect(page.getByRole('textbox', { name: words('curriculum.lesson.textLabel') }).filter({ hasText: 'Мост построили обе деревни.' })).toBeVisible();
  });

  test('She translates three parts of it side by side', async ({ page, expectAccessible }) => {
    const words = await signInAs(page, 'facilitator');
    await page.goto(modulePath);
    await page.getByRole('link', { name: 'Мост через реку' }).first().click();
    await page.waitForURL('**/units/*');
    const unit = new URL(page.url()).pathname;
    await page.goto(`${modulePath}${unit}/translate/ky`);
    const part = (heading: string | RegExp) => page.getByRole('region', { name: heading });
    await part(words('curriculum.translate.title')).getByRole('textbox').fill('Дарыядагы көпүрө');
    await part(/^1\. /).first().getByRole('textbox').fill('Көпүрөнү эки айыл чогуу курду.');
    await part(/^2\. /).getByRole('textbox').fill('Силерде көпүрөнү ким курат?');
    await expect(page.getByText('3 / 4').first()).toBeVisible();
    await expectSaved(page);
    await expectAccessible();
    await page.reload();
    await expect(page.getByRole('textbox').filter({ hasText: 'Көпүрөнү эки айыл чогуу курду.' })).toBeVisible();
  });

  test('She publishes it and prints the guide', async ({ page, expectAccessible }) => {
    const words = await signInAs(page, 'facilitator');
    await page.goto(modulePath);
    await page.getByRole('button', { name: words('curriculum.publish.action') }).click();
    await page.getByRole('dialog').getByRole('button', { name: words('curriculum.publish.action') }).click();
    await expect(page.getByText(words('curriculum.status.published', { number: 1 })).first()).toBeVisible();
    await page.getByRole('button', { name: words('curriculum.print.action') }).click();
    await expectAccessible();
    const address = await page.getByRole('dialog').getByRole('link', { name: words('curriculum.print.open') }).getAttribute('href');
    const print = await page.request.get(address ?? '');
    expect(print.headers()['content-type']).toBe('application/pdf');
    expect((await print.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('She adapts a library module for her group, and its origin stays to be seen', async ({ page, expectAccessible }) => {
    const words = await signInAs(page, 'facilitator');
    const title = `Байланыш (${module})`;
    await page.goto(LIBRARY_MODULE);
    await page.getByRole('button', { name: words('curriculum.adapt.action') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words('curriculum.module.title')).last().fill(title);
    await dialog.getByLabel(words('curriculum.adapt.group')).fill('Медсёстры из Лейлека');
    await dialog.getByLabel(words('curriculum.adapt.reason')).fill('Нужны примеры из больницы');
    await dialog.getByRole('button', { name: words('curriculum.adapt.make') }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText('Стратегическая коммуникация').first()).toBeVisible();
    await expectAccessible();
    await page.getByRole('link', { name: words('curriculum.tabs.adaptations') }).click();
    await expect(page.getByText('Медсёстры из Лейлека').first()).toBeVisible();
    await expectAccessible();
  });

  test('She imports what she exported, and it is the same', async ({ page, expectAccessible }) => {
    const words = await signInAs(page, 'facilitator');
    const first = await exported(page, modulePath);
    await page.goto('/modules/import');
    await page.locator('input[type=file]').setInputFiles({ name: 'bridge.kurak.zip', mimeType: 'application/zip', buffer: first });
    await expect(page.getByRole('button', { name: words('curriculum.import.go') })).toBeEnabled();
    await expectAccessible();
    await page.getByRole('button', { name: words('curriculum.import.go') }).click();
    await page.getByRole('link', { name: words('curriculum.import.open') }).click();
    await expect(page.getByRole('heading', { level: 1, name: module })).toBeVisible();
    const second = await exported(page, new URL(page.url()).pathname);
    const [before, after] = [await filesOf(first), await filesOf(second)];
    expect(withoutIds(after.get('module.json')?.toString() ?? '')).toEqual(withoutIds(before.get('module.json')?.toString() ?? '{}'));
    expect([...after.keys()].filter((name) => name.startsWith('markdown/'))).toEqual([...before.keys()].filter((name) => name.startsWith('markdown/')));
  });

  /** The archive of the draft, as a browser downloads it. */
  async function exported(page: Page, path: string): Promise<Buffer> {
    await page.goto(path);
    const download = page.waitForEvent('download');
    await page.locator('a[href$="/archive"], a[href*="/archive?"]').first().click();
    return readFile((await (await download).path()) ?? '');
  }
});

async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator('kurak-saved').first()).toContainText(/\d\d:\d\d/);
}
