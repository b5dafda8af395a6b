import { expect, type Page } from './watched-page';
import { type Words, wordsIn } from './words';

type Role = 'participant' | 'facilitator' | 'staff' | 'administrator' | 'outsider';

/** The languages of the invented people whose role a visitor takes. */
const LANGUAGE_OF = { participant: 'ky', facilitator: 'ky', staff: 'ru', administrator: 'ky', outsider: 'ru' } as const;

/** Signs in with the role's button; returns the words of her language. The browser itself speaks Russian. */
export async function signInAs(page: Page, role: Role): Promise<Words> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: wordsIn('ru')(`identity.demo.${role}`) }).first().click();
  await expect(page).not.toHaveURL(/sign-in/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return wordsIn(LANGUAGE_OF[role]);
}

/** Leaves this device to the next person. */
export async function forgetWhoIsHere(page: Page): Promise<void> {
  await page.request.delete('/api/sign-ins/current');
  await page.context().clearCookies();
}
