import { forgetWhoIsHere, signInAs } from './people';
import { expect, type Page, test } from './watched-page';
import { wordsIn } from './words';

/** What one run of the journey leaves for its next part. */
interface Journey {
  readonly training: string;
  readonly applicant: string;
  readonly phone: string;
  trainingPath: string;
  publicLink: string;
  privateLink: string;
}

test.describe.serial('A training, from application to completion', () => {
  const journey: Journey = { training: '', applicant: '', phone: '', trainingPath: '', publicLink: '', privateLink: '' };

  test.beforeAll(({}, { project }) => {
    const run = `${project.name} ${Date.now() % 1_000_000}`;
    // Whoever is called nearly the same as somebody known, or has her phone, is asked about: each run has its own.
    const name = project.name === 'phone' ? 'Сайкал' : 'Гүлбара';
    Object.assign(journey, { training: `Айылда окутуу (${run})`, applicant: `${name} ${Date.now() % 1_000_000}`, phone: `0555${String(Date.now()).slice(-6)}` });
  });

  test('A facilitator plans it, writes the form and opens it', async ({ page, expectAccessible }) => {
    const words = await signInAs(page, 'facilitator');
    await page.goto('/trainings/new');
    await page.getByLabel(words('delivery.field.title')).last().fill(journey.training);
    await page.getByLabel(words('delivery.field.startsOn')).fill('2031-05-14');
    await page.getByLabel(words('delivery.field.place')).fill('Баткен');
    await page.getByLabel(words('delivery.field.venue')).fill('Маданият үйү');
    await page.getByLabel(words('delivery.field.country')).selectOption('KG');
    await page.getByLabel(words('delivery.field.capacity')).fill('1');
    await page.getByRole('textbox', { name: words('delivery.field.grantName') }).first().fill('Айыл үнү');
    await page.getByRole('button', { name: words('delivery.new.plan') }).click();
    await expect(page.getByRole('heading', { level: 1, name: journey.training })).toBeVisible();
    journey.trainingPath = new URL(page.url()).pathname;
    await expect(page.getByText(`Маданият үйү, Баткен, ${words('delivery.country.KG')}`)).toBeVisible();
    await expectAccessible();

    await page.goto(`${journey.trainingPath}/application-form`);
    await page.getByRole('button', { name: words('delivery.form.addQuestion') }).click();
    await page.getByRole('textbox', { name: `${words('delivery.form.question')} 1` }).fill('Кого вы будете обучать?');
    await page.getByRole('button', { name: words('delivery.form.addCriterion') }).click();
    await page.getByRole('textbox', { name: `${words('delivery.form.criterion')} 1` }).fill('Сможет передать другим');
    await expectAccessible();
    await page.getByRole('button', { name: words('delivery.form.open') }).click();
    await expect(page.getByText(words('delivery.form.isOpen'))).toBeVisible();
    journey.publicLink = ((await page.locator('.form-address').textContent()) ?? '').trim();
    expect(journey.publicLink).toMatch(/\/apply#[0-9A-Z-]{34}$/);
    await expectAccessible();
    await forgetWhoIsHere(page);
  });

  test('A woman without an account reads who asks and why, writes, loses the network, and her application arrives once', async ({ page, context, expectAccessible }) => {
    const words = wordsIn('ru');
    await page.goto(journey.publicLink);
    await expect(page.getByRole('heading', { level: 1, name: journey.training })).toBeVisible();
    await expect(page.getByRole('heading', { name: words('delivery.privacy.title') })).toBeVisible();
    await expect(page.getByLabel(words('delivery.apply.name'))).toHaveCount(0);
    await expectAccessible();
    await page.getByRole('button', { name: words('delivery.apply.begin') }).click();
    await page.getByLabel(words('delivery.apply.name')).fill(journey.applicant);
    await page.getByRole('radio', { name: words('delivery.applySex.female'), exact: true }).check();
    await page.getByLabel(words('delivery.people.district')).fill('Лейлек');
    await page.getByLabel(words('delivery.apply.phone')).fill(journey.phone);
    await page.getByLabel('Кого вы будете обучать?').fill('Соседок');
    await expectAccessible();

    await page.reload();
    await expect(page.getByText(words('delivery.apply.found'))).toBeVisible();
    await expect(page.getByLabel('Кого вы будете обучать?')).toHaveValue('Соседок');

    await context.setOffline(true);
    await page.getByRole('button', { name: words('delivery.apply.send') }).click();
    await expect(page.getByText(words('delivery.apply.waiting'))).toBeVisible();
    await expectAccessible();
    await context.setOffline(false);
    await expect(page.getByRole('heading', { name: words('delivery.apply.yourLink') })).toBeVisible();
    journey.privateLink = (await page.getByRole('link', { name: words('delivery.apply.openLink') }).getAttribute('href')) ?? '';
    await expectAccessible();

    await page.goto('/');
    await page.goto(journey.privateLink);
    await expect(page.getByText(words('delivery.mine.applied', { name: journey.applicant }))).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
    await expectAccessible();
  });

  test('The facilitator scores and accepts her, sees the balance follow, and a second one waits', async ({ page, expectAccessible }) => {
    const words = await signInAs(page, 'facilitator');
    await page.request.post('/api/applications', { data: secondApplication(journey.publicLink) });
    await page.goto(`${journey.trainingPath}/applications`);
    await expect(page.getByRole('rowheader')).not.toHaveCount(0);
    await expectAccessible();
    await page.getByRole('button', { name: journey.applicant }).click();
    const dialog = page.getByRole('dialog', { name: journey.applicant });
    await expect(dialog.getByText('Соседок')).toBeVisible();
    await dialog.getByRole('group', { name: 'Сможет передать другим' }).getByRole('button', { name: '5' }).click();
    await expect(dialog.getByText(words('delivery.selection.mean', { score: '5,0' }))).toBeVisible();
    await dialog.getByRole('button', { name: words('delivery.selection.showContact') }).click();
    await expect(dialog.getByText(`+996${journey.phone.slice(1)}`)).toBeVisible();
    await expectAccessible();
    await dialog.getByRole('button', { name: words('delivery.decide.accepted') }).click();
    await decide(page, words('delivery.decide.accepted'), words('delivery.decide.note'), 'Возьмите тёплые вещи.');
    await expect(page.getByText(words('delivery.decided.accepted', { count: 1 }))).toBeVisible();
    await expect(page.getByRole('progressbar', { name: words('delivery.overview.places') })).toHaveAttribute('aria-valuenow', '1');

    await choose(page, 'Бекзат');
    await page.getByRole('button', { name: words('delivery.decide.accepted'), exact: true }).first().click();
    await expect(page.getByText(words('delivery.decide.tooFew.many', { count: 0 }))).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: words('action.cancel') }).click();
    await page.getByRole('button', { name: words('delivery.decide.waitlisted'), exact: true }).first().click();
    await decide(page, words('delivery.decide.waitlisted'), words('delivery.decide.note'), '');
    await expect(page.getByText(words('delivery.decided.waitlisted', { count: 1 }))).toBeVisible();
    await expectAccessible();
    await forgetWhoIsHere(page);
  });

  test('By her private link she learns it, and comes in', async ({ page, expectAccessible }) => {
    const words = wordsIn('ru');
    await page.goto(journey.privateLink);
    await expect(page.getByText(words('delivery.mine.accepted', { name: journey.applicant }))).toBeVisible();
    await expect(page.getByText('Возьмите тёплые вещи.')).toBeVisible();
    await expectAccessible();
    await page.getByRole('link', { name: words('delivery.mine.join') }).click();
    await page.getByLabel(words('identity.join.name')).fill(`saykal.${Date.now() % 1_000_000_000}`);
    await page.getByLabel(words('identity.join.password'), { exact: false }).first().fill('ak kayyn jalbyragy');
    await page.getByRole('button', { name: words('identity.join.enter') }).click();
    await expect(page).toHaveURL(/home$/);
    await expect(page.getByText(journey.training).first()).toBeVisible();
    await forgetWhoIsHere(page);
  });

  test('Who applies once more is known by her phone, and gets no second place', async ({ page, expectAccessible }) => {
    const words = await signInAs(page, 'facilitator');
    const onceMore = journey.applicant.replace('Сайкал', 'Saykal').replace('Гүлбара', 'Gulbara');
    await page.request.post('/api/applications', { data: { ...secondApplication(journey.publicLink), displayName: onceMore, phone: journey.phone } });
    await page.goto(`${journey.trainingPath}/applications`);
    await choose(page, onceMore);
    await page.getByRole('button', { name: words('delivery.decide.accepted'), exact: true }).first().click();
    await expect(page.getByRole('dialog').getByText(words('delivery.selection.hasPlaceByAnother'))).toBeVisible();
    await expectAccessible();
    await page.getByRole('dialog').getByRole('button', { name: words('delivery.decide.accepted'), exact: true }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('progressbar', { name: words('delivery.overview.places') })).toHaveAttribute('aria-valuenow', '1');
    await forgetWhoIsHere(page);
  });

  test('It runs, attendance is taken, and she has completed it', async ({ page, expectAccessible }) => {
    const words = await signInAs(page, 'facilitator');
    await page.goto(journey.trainingPath);
    await page.getByRole('button', { name: words('delivery.move.running') }).click();
    await expect(page.getByText(words('delivery.moved.running'))).toBeVisible();
    const sessionId = await addSession(page, journey.trainingPath);
    await page.goto(`/sessions/${sessionId}/attendance`);
    await page.getByRole('button', { name: words('delivery.attendance.allPresent') }).click();
    await expect(page.getByText(words('delivery.attendance.complete'))).toBeVisible();
    await expect.poll(async () => ((await (await page.request.get(`/api/trainings/${journey.trainingPath.split('/').at(-1)}/sessions`)).json()) as { items: { marked: number }[] }).items[0]?.marked).toBe(1);
    await page.goto(journey.trainingPath);
    await page.getByRole('button', { name: words('delivery.completion.open') }).click();
    await page.getByRole('dialog').getByRole('button', { name: words('delivery.completion.complete'), exact: true }).click();
    await expect(page.getByRole('button', { name: words('delivery.completion.reopen') }).first()).toBeVisible();
    await expectAccessible();
    await forgetWhoIsHere(page);
  });

  test('Her private link says so', async ({ page, expectAccessible }) => {
    await page.goto(journey.privateLink);
    await expect(page.getByText(wordsIn('ru')('delivery.mine.completed', { name: journey.applicant }))).toBeVisible();
    await expectAccessible();
  });

  test('Trainings are found by where they stand, cancelled with a reason, and copied', async ({ page, expectAccessible }) => {
    const words = await signInAs(page, 'facilitator');
    await page.goto('/trainings');
    await page.getByRole('group', { name: words('delivery.trainings.byStatus') }).getByRole('button', { name: words('delivery.phase.completed') }).click();
    await expect(page.getByRole('link', { name: journey.training })).toBeVisible();
    await expectAccessible();
    await page.goto(`/trainings/new?copy=${journey.trainingPath.split('/').at(-1)}`);
    await expect(page.getByLabel(words('delivery.field.place'))).toHaveValue('Баткен');
    await expect(page.getByLabel(words('delivery.field.startsOn'))).toHaveValue('');
    await page.getByLabel(words('delivery.field.startsOn')).fill('2032-05-14');
    await page.getByRole('button', { name: words('delivery.new.plan') }).click();
    await page.getByRole('button', { name: words('delivery.move.cancelled') }).click();
    await page.getByRole('dialog').getByLabel(words('delivery.cancelled.reason')).fill('Дорога закрыта');
    await expectAccessible();
    await page.getByRole('dialog').getByRole('button', { name: words('delivery.cancelled.confirm') }).click();
    await expect(page.getByText('Дорога закрыта')).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: words('delivery.cancelled.takeBack') }).click();
    await expect(page.getByText('Дорога закрыта')).toHaveCount(0);
  });
});

/** Somebody else's application, as her phone sends it. */
function secondApplication(publicLink: string): object {
  const id = `01936c7e-0000-7000-8000-${String(Date.now()).padStart(12, '0').slice(-12)}`;
  return { id, code: publicLink.split('#')[1], displayName: 'Бекзат', language: 'ky', sex: 'male', district: 'Ош', answers: [] };
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('checkbox', { name, exact: true }).check({ force: true });
}

async function decide(page: Page, decision: string, noteLabel: string, note: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(noteLabel).fill(note);
  await dialog.getByRole('button', { name: decision, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** A session on the training's first day; how it is scheduled on screen is another journey's. */
async function addSession(page: Page, trainingPath: string): Promise<string> {
  const id = `01936c7e-0001-7000-8000-${String(Date.now()).padStart(12, '0').slice(-12)}`;
  const data = { id, kind: 'other', unitId: null, title: { ru: 'Открытие' }, startsAt: '2031-05-14T04:00:00.000Z', endsAt: '2031-05-14T05:00:00.000Z', room: '', facilitatorIds: [] };
  const reply = await page.request.post(`/api${trainingPath}/sessions`, { data });
  expect(reply.status()).toBe(201);
  return id;
}
