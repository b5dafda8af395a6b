import type { Page } from './watched-page';
import type { Words } from './words';

/** Adds a block at the end of the lesson that is open. */
export async function addBlock(page: Page, words: Words, kind: string): Promise<void> {
  await showFace(page, words, 'lesson');
  await page.getByRole('button', { name: words('curriculum.lesson.add') }).last().click();
  await page.getByRole('dialog').getByRole('button', { name: words(`curriculum.block.${kind}`) }).click();
}

/** Adds a step at the end of the session plan that is open. */
export async function addActivity(page: Page, words: Words, { title, method, instructions }: Record<'title' | 'method' | 'instructions', string>): Promise<void> {
  await showFace(page, words, 'plan');
  await page.getByRole('button', { name: words('curriculum.plan.add') }).last().click();
  await page.getByLabel(words('curriculum.plan.title'), { exact: false }).last().fill(title);
  await page.getByLabel(words('curriculum.plan.method'), { exact: false }).last().selectOption({ label: words(`curriculum.method.${method}`) });
  await page.getByRole('textbox', { name: words('curriculum.plan.instructions') }).last().fill(instructions);
}

/** On a phone one face of a unit is shown at a time. */
async function showFace(page: Page, words: Words, face: 'lesson' | 'plan'): Promise<void> {
  const button = page.getByRole('button', { name: words(`curriculum.unit.${face}`), exact: true });
  if (await button.isVisible()) await button.click();
}
