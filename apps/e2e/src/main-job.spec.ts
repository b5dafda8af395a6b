import { readSheet } from 'read-excel-file/node';
import { forgetWhoIsHere, signInAs } from './people';
import { addActivity, addBlock } from './studio';
import { expect, type Page, test } from './watched-page';
import { type Words, wordsIn } from './words';

/** What one run of the main job leaves for its next part. */
interface Work {
  readonly module: string;
  readonly training: string;
  /** Path of the training's pages. */
  trainingPath: string;
}

const LANGUAGES = ['ky', 'ru', 'en'] as const;
/** Others in each run: who is known already would join as who she is. */
const PEOPLE = { ky: 'Сыргак', ru: 'Тамара', en: 'Umida' };

test.describe.serial('The main job, by role', () => {
  const work: Work = { module: '', training: '', trainingPath: '' };
  const codes = new Map<string, string>();

  test.beforeAll(({}, { project }) => {
    const run = `${project.name} ${Date.now() % 1_000_000}`;
    if (project.name === 'desktop') Object.assign(PEOPLE, { ky: 'Таалай', ru: 'Зинаида', en: 'Farrukh' });
    Object.assign(work, { module: `Суу жана биз (${run})`, training: `Айылдагы жыйын (${run})` });
  });

  test('A facilitator builds a module with a lesson and a session plan, and publishes it', async ({ page, expectAccessible }) => {
    const words = await signInAs(page, 'facilitator');
    await page.goto('/modules');
    await page.getByRole('button', { name: words('curriculum.list.new') }).first().click();
    await page.getByRole('dialog').getByLabel(words('curriculum.module.title')).last().fill(work.module);
    await page.getByRole('dialog').getByRole('button', { name: words('curriculum.new.make') }).click();
    await expect(page.getByRole('heading', { level: 1, name: work.module })).toBeVisible();
    await page.getByLabel(words('curriculum.module.addTitle')).fill('Суу кимге таандык');
    await page.getByRole('button', { name: words('curriculum.module.add'), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Суу кимге таандык' })).toBeVisible();
    await expectAccessible();
    await writeLesson(page, words);
    await writePlan(page, words);
    await expect(page.locator('kurak-saved').getByText(words('saved.at', { time: '' }).trim())).toBeVisible();
    await expectAccessible();
    await page.getByRole('link', { name: work.module }).click();
    await page.getByRole('button', { name: words('curriculum.publish.action') }).click();
    await page.getByRole('dialog').getByRole('button', { name: words('curriculum.publish.action') }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expectAccessible();
  });

  test('She plans a training, schedules a session, enrols people by name and prints their invitations', async ({ page, expectAccessible }) => {
    const words = await signInAs(page, 'facilitator');
    await page.goto('/trainings/new');
    await page.getByLabel(words('delivery.field.title')).last().fill(work.training);
    await page.getByLabel(words('delivery.field.startsOn')).fill('2030-05-14');
    await page.getByLabel(words('delivery.field.endsOn')).fill('2030-05-15');
    await page.getByLabel(words('delivery.field.place')).fill('Баткен');
    await page.getByRole('button', { name: work.module }).click();
    await expectAccessible();
    await page.getByRole('button', { name: words('delivery.new.plan') }).click();
    await expect(page.getByRole('heading', { level: 1, name: work.training })).toBeVisible();
    work.trainingPath = new URL(page.url()).pathname;

    await page.goto(`${work.trainingPath}/sessions`);
    await page.getByRole('button', { name: 'Суу кимге таандык' }).click();
    await page.getByRole('dialog').getByLabel(words('delivery.session.room')).fill('Чоң зал');
    await expectAccessible();
    await page.getByRole('dialog').getByRole('button', { name: words('action.save'), exact: true }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator('.board-piece, .slot').filter({ hasText: 'Суу кимге таандык', visible: true })).toBeVisible();

    await page.getByRole('button', { name: words('delivery.release.publish') }).click();
    const publishing = page.getByRole('dialog', { name: words('delivery.release.publish') });
    await publishing.getByRole('button', { name: words('delivery.release.publishNow') }).click();
    await expect(publishing).toBeHidden();

    await page.goto(`${work.trainingPath}/people/add`);
    await page.getByLabel(words('delivery.add.names')).fill(`1. ${PEOPLE.ky}; аял; Баткен\n2. ${PEOPLE.ru}\tж\tЛейлек\n3. ${PEOPLE.en}, f`);
    await expect(page.getByRole('rowheader', { name: PEOPLE.ru })).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: words('delivery.add.enrol.other', { count: 3 }) }).click();
    await expect(page).toHaveURL(/people$/);

    await page.goto(`${work.trainingPath}/invitations`);
    for (const name of Object.values(PEOPLE)) {
      const card = page.locator('.invitation').filter({ hasText: name });
      const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await card.textContent()) ?? '')?.[0];
      expect(code, `the code of ${name}`).toBeDefined();
      codes.set(name, code ?? '');
    }
    await expectAccessible();
  });

  for (const language of LANGUAGES) {
    test(`A participant joins, reads, answers, and says what she thinks, in ${language}`, async ({ page, expectAccessible }) => {
      const words = wordsIn(language);
      await page.goto(`/join#${codes.get(PEOPLE[language])}`);
      await expect(page.getByText(PEOPLE[language])).toBeVisible();
      await chooseLanguage(page, language);
      await page.getByLabel(words('identity.join.name')).fill(`${language}.${Date.now() % 1_000_000_000}`);
      await page.getByLabel(words('identity.join.password'), { exact: false }).first().fill('ak kayyn jalbyragy');
      await expectAccessible();
      await page.getByRole('button', { name: words('identity.join.enter') }).click();
      await expect(page).toHaveURL(/home$/);
      await chooseLanguage(page, language);
      await expect(page.getByRole('heading', { name: words('learning.home.next') })).toBeVisible();
      await expectAccessible();

      await page.getByRole('link', { name: words('learning.home.read') }).click();
      await expect(page.getByText('Суу – баарыбыздыкы')).toBeVisible();
      await page.getByRole('radio', { name: 'Айылдыкы' }).check();
      await page.getByRole('button', { name: words('learning.check.check') }).click();
      await expect(page.getByText(words('learning.check.right'), { exact: true })).toBeVisible();
      await page.getByRole('button', { name: words('learning.lesson.finish') }).click();
      await expect(page.getByRole('heading', { name: words('learning.lesson.finished') })).toBeVisible();
      await expectAccessible();
      await page.goto('/home');
      await expect(page.getByText(words('learning.home.finished')).first()).toBeVisible();

      await page.getByRole('link', { name: words('learning.home.feedback') }).first().click();
      for (const scale of ['content', 'facilitation', 'safety', 'usefulness']) {
        await page.getByRole('radiogroup', { name: words(`voices.scale.${scale}.ask`) }).getByRole('radio').last().check();
      }
      await page.getByLabel(words('voices.feedback.liked')).fill('Баары сүйлөдү');
      await expectAccessible();
      await page.getByRole('button', { name: words('voices.feedback.send') }).click();
      await expect(page.getByText(words('voices.feedback.thanks'))).toBeVisible();

      await page.goto(`${work.trainingPath}/testimonial`);
      await page.getByRole('textbox', { name: words('voices.story.text') }).fill('Мурда унчукчу эмесмин.');
      await page.getByRole('radio', { name: words('voices.identity.anonymous') }).check();
      for (const use of ['internal-learning', 'donor-report']) {
        await decide(page, words(`voices.use.${use}`), words('voices.consent.agree'));
      }
      for (const use of ['site', 'social-media']) {
        await decide(page, words(`voices.use.${use}`), words('voices.consent.decline'));
      }
      await expectAccessible();
      await page.getByRole('button', { name: words('voices.story.send') }).click();
      await expect(page.getByText(words('voices.story.thanks'))).toBeVisible();
      await expect(page.getByRole('heading', { name: words('voices.mine.title') })).toBeVisible();
      await forgetWhoIsHere(page);
    });
  }

  test('The facilitator takes attendance and completes the training', async ({ page, expectAccessible }) => {
    const words = await signInAs(page, 'facilitator');
    await page.goto(`${work.trainingPath}/attendance`);
    await page.getByRole('link', { name: 'Суу кимге таандык' }).click();
    await page.getByRole('button', { name: words('delivery.attendance.allPresent') }).click();
    await page.getByRole('group', { name: PEOPLE.ru }).getByRole('button', { name: words('delivery.mark.absent') }).click();
    await expect(page.getByText(words('delivery.attendance.complete'))).toBeVisible();
    await expectAccessible();
    await expect.poll(async () => (await marksOf(page, work.trainingPath)).sort()).toEqual(['absent', 'present', 'present']);
    await page.goto(work.trainingPath);
    await page.getByRole('button', { name: words('delivery.completion.open') }).click();
    await page.getByRole('dialog').getByRole('button', { name: words('delivery.completion.complete'), exact: true }).click();
    await expect(page.getByRole('button', { name: words('delivery.completion.reopen') }).first()).toBeVisible();
    await expectAccessible();
  });

  test('Staff see what came of it and download it as a spreadsheet', async ({ page, expectAccessible }) => {
    const words = await signInAs(page, 'staff');
    await page.goto(`${work.trainingPath}/outcomes`);
    await expect(page.getByRole('heading', { level: 1, name: work.training })).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: words('outcomes.sheet.ask') }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: words('outcomes.sheet.download') }).click();
    const rows = await readSheet((await (await download).path()) ?? '');
    const cells = rows.flat().map(String);
    expect(cells[0]).toBe(work.training);
    expect(rows.find(([label]) => label === 'Зачислено')?.[1]).toBe(3);
    expect(rows.find(([label]) => label === 'Завершили обучение')?.[1]).toBe(2);
    await page.goto(`${work.trainingPath}/voices`);
    await expect(page.getByText('Мурда унчукчу эмесмин.').first()).toBeVisible();
    await expect(page.getByText(words('voices.summary.tooFew'))).toBeVisible();
    await expectAccessible();
  });

  test('Staff of another organisation find nothing of it', async ({ page }) => {
    await signInAs(page, 'outsider');
    const reply = await page.request.get(`/api${work.trainingPath}`);
    expect(reply.status()).toBe(404);
    await page.goto('/trainings');
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByText(work.training)).toHaveCount(0);
  });
});

async function writeLesson(page: Page, words: Words): Promise<void> {
  await addBlock(page, words, 'text');
  const text = page.getByRole('textbox', { name: words('curriculum.lesson.textLabel') }).last();
  await text.fill('Суу – баарыбыздыкы');
  await addBlock(page, words, 'check');
  await page.getByLabel(words('curriculum.check.question'), { exact: false }).last().fill('Насос кимдики?');
  await page.getByRole('textbox', { name: words('curriculum.check.choice', { number: 1 }) }).fill('Башчыныкы');
  await page.getByRole('textbox', { name: words('curriculum.check.choice', { number: 2 }) }).fill('Айылдыкы');
  await page.getByRole('radio', { name: new RegExp(words('curriculum.check.choice', { number: 2 })) }).check();
}

function writePlan(page: Page, words: Words): Promise<void> {
  return addActivity(page, words, { title: 'Чөйрө', method: 'discussion', instructions: 'Тегерек тургула.' });
}

async function decide(page: Page, use: string, decision: string): Promise<void> {
  await page.getByRole('radiogroup', { name: use }).getByRole('radio', { name: decision, exact: true }).check();
}

async function chooseLanguage(page: Page, language: 'ky' | 'ru' | 'en'): Promise<void> {
  const names = { ky: 'Кыргызча', ru: 'Русский', en: 'English' };
  if ((await page.locator('html').getAttribute('lang')) === language) return;
  await page.locator('kurak-language-menu summary').click();
  await page.locator('kurak-language-menu').getByRole('button', { name: names[language] }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** What the server has of the training's first session. */
async function marksOf(page: Page, trainingPath: string): Promise<string[]> {
  const sessions = (await (await page.request.get(`/api${trainingPath}/sessions`)).json()) as { items: { id: string }[] };
  const sheet = (await (await page.request.get(`/api/sessions/${sessions.items[0]?.id}/attendance`)).json()) as { people: { mark: { status: string } | null }[] };
  return sheet.people.flatMap(({ mark }) => (mark ? [mark.status] : []));
}
