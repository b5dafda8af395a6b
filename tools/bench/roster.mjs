import { chromium } from '@playwright/test';
import iconv from 'iconv-lite';
import { v7 as newId } from 'uuid';

import { findChromium } from '../lib/chromium.mjs';
import { removeData, startDemo } from './demo-server.mjs';

const PEOPLE = 5_000;
const MOST_SECONDS = 10;

const FAMILIES = ['Асанова', 'Байбосунова', 'Веденеева', 'Гапарова', 'Дуйшенова', 'Жумабекова', 'Закирова', 'Исраилова', 'Калыкова', 'Мамытова', 'Нарматова', 'Орозбекова', 'Поляничко', 'Рахимова', 'Сыдыкова', 'Токтосунова', 'Усубалиева', 'Фролова', 'Хакимова', 'Чотбаева', 'Шаршенова', 'Эралиева', 'Юнусова', 'Якубова', 'Бекмуратова'];
const GIVEN = ['Айгуль', 'Бермет', 'Венера', 'Гульзат', 'Дилноза', 'Жаркын', 'Зулайка', 'Индира', 'Калыйпа', 'Мээрим', 'Назгуль', 'Перизат', 'Роза', 'Салтанат', 'Тахмина', 'Умида', 'Фатима', 'Хуршида', 'Чолпон', 'Шайыр'];
const FATHERS = ['Бакытовна', 'Кубатовна', 'Маратовна', 'Нурлановна', 'Рустамовна', 'Сергеевна', 'Талантовна', 'Фархадовна', 'Эмилевна', 'Жолдошевна'];

/** A list of five thousand people in Windows-1251, from the choosing of the file until all of them are in the training. */
export async function roster() {
  const demo = await startDemo();
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en', serviceWorkers: 'block' });
    await page.goto(`${demo.origin}/sign-in`);
    await page.locator('main button.role', { hasText: 'Facilitator' }).first().click();
    await page.waitForURL((url) => !url.pathname.includes('sign-in'));
    const id = newId();
    const data = { id, title: { ky: 'Чоң жыйын' }, startsOn: '2031-06-10', endsOn: '2031-06-12', place: 'Ош', timeZone: 'Asia/Bishkek', mode: 'in-person', languages: ['ky'], capacity: null, moduleIds: [] };
    await page.request.post(`${demo.origin}/api/trainings`, { data });
    await page.goto(`${demo.origin}/trainings/${id}/people/add`);
    await page.locator('#roster-file').waitFor({ state: 'attached' });

    const begun = performance.now();
    await page.locator('#roster-file').setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer: file() });
    await page.locator('.fate').first().waitFor();
    const shown = performance.now();
    await page.locator('kurak-progress').waitFor({ state: 'detached', timeout: 120_000 });
    const checked = performance.now();
    const unsure = page.getByRole('button', { name: 'All of these are new people' });
    if (await unsure.isVisible()) await unsure.click();
    await page.locator('button.primary[aria-disabled]').waitFor({ state: 'detached' });
    await page.locator('form button.primary').click();
    await page.waitForURL(/people$/, { timeout: 120_000 });
    const entered = performance.now();

    const seconds = (/** @type {number} */ from, /** @type {number} */ to) => (to - from) / 1000;
    const whole = seconds(begun, entered);
    return [
      { name: 'roster of 5,000: first rows on screen', value: seconds(begun, shown), unit: 's', budget: '≤ 3 s', ok: seconds(begun, shown) <= 3 },
      { name: 'roster of 5,000: looked up', value: seconds(shown, checked), unit: 's', budget: '(part of the next)', ok: true },
      { name: 'roster of 5,000: file to enrolled', value: whole, unit: 's', budget: `≤ ${MOST_SECONDS} s`, ok: whole <= MOST_SECONDS },
    ];
  } finally {
    await browser.close();
    await demo.stop();
    removeData(demo.dataDir);
  }
}

function file() {
  const rows = Array.from({ length: PEOPLE }, (_, at) => {
    const name = `${FAMILIES[at % 25]} ${GIVEN[Math.floor(at / 25) % 20]} ${FATHERS[Math.floor(at / 500)]}`;
    return `${at + 1};0555 ${String(100_000 + at)};${name};Кара-Суу;ж`;
  });
  return iconv.encode(['№;Телефон;Ф.И.О.;Район;Пол', ...rows].join('\r\n'), 'win1251');
}
