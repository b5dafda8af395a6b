import { randomBytes } from 'node:crypto';
import { expect, type Page } from './watched-page';

/** A new UUIDv7. */
function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A training that whoever is signed in plans: three days in 2031 with one module of the library, nothing scheduled. Gives the path of its pages. */
export async function planTraining(page: Page, title: string): Promise<string> {
  const { items } = (await (await page.request.get('/api/modules')).json()) as { items: { id: string; publishedNumber: number | null; units: number }[] };
  const module = items.find(({ publishedNumber, units }) => publishedNumber !== null && units >= 6);
  const id = newId();
  const made = await page.request.post('/api/trainings', {
    data: {
      id, title: { ru: title }, startsOn: '2031-06-10', endsOn: '2031-06-12', place: 'Ош', timeZone: 'Asia/Bishkek',
      mode: 'in-person', languages: ['ru'], capacity: null, moduleIds: [module?.id],
    },
  });
  expect(made.status()).toBe(201);
  return `/trainings/${id}`;
}
