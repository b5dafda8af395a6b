import { forgetWhoIsHere, signInAs } from './people';
import { expect, test } from './watched-page';

test('A test is taken without a network, its result arrives, others come from paper, and completion asks for them', async ({ page, context, expectAccessible }) => {
  const path = await test.step('A participant opens it, loses the network, and hands it in with open questions', async () => {
    const words = await signInAs(page, 'participant');
    await page.goto('/home');
    await page.getByRole('heading', { name: words('learning.test.list') }).first().locator('..').getByRole('link').first().click();
    await expect(page.getByText(words('learning.test.moment.before'), { exact: true })).toBeVisible();
    await expectAccessible();
    await context.setOffline(true);
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: words('learning.test.handIn') }).click();
    await expect(page.getByText(words('learning.test.leftText'))).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: words('learning.test.handInAnyway') }).click();
    await expect(page.getByText(words('learning.test.handedIn'))).toBeVisible();
    await expect(page.getByText(words('kept.here')).first()).toBeVisible();
    const { pathname } = new URL(page.url());
    await context.setOffline(false);
    await expect.poll(async () => ((await (await page.request.get(`/api${pathname}?language=ru`)).json()) as { results: unknown[] }).results.length).toBe(1);
    await forgetWhoIsHere(page);
    return pathname;
  });

  const training = path.split('/tests/')[0] ?? '';
  const words = await signInAs(page, 'facilitator');
  const result = (moment: 'before' | 'after') => page.getByRole('textbox', { name: `Айжамал, ${words(`learning.results.${moment}`)}` });

  await test.step('The facilitator sees it, and enters from paper how she did after the training', async () => {
    await page.goto(`${training}/tests`);
    await page.getByRole('button', { name: `${words('learning.results.correct')}: Айжамал, ${words('learning.results.before')}` }).click();
    await result('before').fill('3');
    await result('after').fill('70');
    await result('after').blur();
    await expect(page.getByText(words('learning.results.wrong', { of: 10 }))).toBeVisible();
    await expectAccessible();
    await result('after').fill('9');
    await result('after').blur();
    await expect(page.getByText('+60').first()).toBeVisible();
    await expectAccessible();
  });

  await test.step('The rule of completion asks for the test, and says of each how it stands', async () => {
    await page.goto(`${training}/attendance/completion`);
    await page.getByRole('button', { name: words('delivery.rule.change') }).click();
    await page.getByLabel(words('delivery.rule.test'), { exact: false }).fill('80');
    await page.getByRole('dialog').getByRole('button', { name: words('action.save') }).click();
    await expect(page.getByText(words('delivery.rule.saved'))).toBeVisible();
    await expect(page.getByRole('row', { name: 'Айжамал' }).getByText(/верно 9 из 10/)).toBeVisible();
    await expectAccessible();
  });

  await test.step('What is taken back can be taken again', async () => {
    await page.goto(`${training}/tests`);
    for (const moment of ['after', 'before'] as const) {
      await result(moment).fill('');
      await result(moment).blur();
    }
    await expect(page.getByText(words('learning.results.takenBack')).last()).toBeVisible();
    const results = async () => ((await (await page.request.get(`/api${training}/test-results`)).json()) as { people: { displayName: string; results: unknown[] }[] }).people.find(({ displayName }) => displayName === 'Айжамал')?.results;
    await expect.poll(results).toEqual([]);
    await forgetWhoIsHere(page);
    await signInAs(page, 'participant');
    await page.goto(path);
    await expect(page.getByText(words('learning.test.moment.before'), { exact: true })).toBeVisible();
  });
});
