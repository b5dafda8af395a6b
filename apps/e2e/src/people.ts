import { expect, type Page } from './watched-page';
import { type Words, wordsIn } from './words';

type Role = 'participant' | 'facilitator' | 'staff' | 'administrator' | 'outsider';

/** Signs in with the role's button. Whoever looks at the demonstration keeps her own language, here the browser's, Russian. */
export async function signInAs(page: Page, role: Role): Promise<Words> {
  const words = wordsIn('ru');
  await page.goto('/sign-in');
  await page.getByRole('button', { name: words(`identity.demo.${role}`) }).first().click();
  await expect(page).not.toHaveURL(/sign-in/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return words;
}

/** Leaves this device to the next person. */
export async function forgetWhoIsHere(page: Page): Promise<void> {
  await page.request.delete('/api/sign-ins/current');
  await page.context().clearCookies();
}
