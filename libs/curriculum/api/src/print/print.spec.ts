import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTeam, type Team, type TestPerson } from '@kurak/identity-api/testing';
import { eventually, startApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { makeMaterial, makeModule, makePublishedModule, makeUnit, unitContent } from '../../testing';
import { textOfPages } from '../../testing/pdf-text';

describe('Printing a module', () => {
  const api = startApi();
  let team: Team;
  let module: { moduleId: Id; unitId: Id };
  beforeAll(async () => {
    team = await makeTeam(api);
    module = await makePublishedModule(team.facilitator);
  });

  async function pdf(path: string, person: TestPerson = team.facilitator) {
    const { statusCode: status, headers, rawPayload } = await api.app.inject({ method: 'GET', url: `/api/modules/${path}`, headers: { cookie: person.cookie } });
    return { status, headers, text: status === 200 ? textOfPages(rawPayload).join('\n') : '' };
  }

  it('answers with a PDF that a browser shows, under a name in its own letters', async () => {
    const { status, headers } = await pdf(`${module.moduleId}/guide?language=ky`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store' });
    expect(headers['content-disposition']).toBe(`inline; filename="guide.pdf"; filename*=UTF-8''${encodeURIComponent('Strategic communication – Фасилитатор үчүн колдонмо.pdf')}`);
  });

  it.each(['guide', 'handouts'])('prints the whole module or one of its units: %s', async (kind) => {
    const moduleId = await makeModule(team.facilitator);
    const [first] = [await makeUnit(team.facilitator, moduleId, 'Opening'), await makeUnit(team.facilitator, moduleId, 'Closing')];
    const [whole, alone] = [await pdf(`${moduleId}/${kind}?language=en`), await pdf(`${moduleId}/${kind}?language=en&unitId=${first}`)];
    expect([whole.text.includes('Closing'), alone.text.includes('Opening'), alone.text.includes('Closing')]).toEqual([true, true, false]);
  });

  it('prints the draft of one’s own module, the version that is asked for, and the newest of another’s', async () => {
    const { moduleId, unitId } = await makePublishedModule(team.facilitator);
    await team.facilitator.patch(`/units/${unitId}`, { ...unitContent('Changed since'), version: 2 });
    const [draft, first] = [await pdf(`${moduleId}/handouts?language=en`), await pdf(`${moduleId}/handouts?language=en&number=1`)];
    expect([draft.text.includes('Changed since'), draft.text.includes('Draft,')]).toEqual([true, true]);
    expect([first.text.includes('Changed since'), first.text.includes('Version 1,')]).toEqual([false, true]);
    expect((await pdf(`${moduleId}/handouts?language=en&number=2`)).status).toBe(404);
  });

  it('has the pictures of the lesson in it, and words in place of those that are not for whoever prints', async () => {
    const moduleId = await makeModule(team.facilitator);
    const unitId = await makeUnit(team.facilitator, moduleId);
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 40"><text x="9" y="20">Насос</text></svg>');
    const material = await makeMaterial(api, team.facilitator, drawing, 'pump.svg');
    const picture = { id: 'pump', kind: 'picture', material: { en: material }, title: {}, alternative: { en: 'A pump in words' } };
    const saved = await team.facilitator.patch(`/units/${unitId}`, { blocks: [picture], version: 2 });
    expect(saved.status).toBe(200);
    const shown = await pdf(`${moduleId}/handouts?language=en`);
    expect([shown.text.includes('Насос'), shown.text.includes('A pump in words')]).toEqual([true, false]);
  });

  it('finds no unit of another module', async () => {
    const other = await makePublishedModule(team.facilitator);
    for (const unitId of [newId(), other.unitId]) expect((await pdf(`${module.moduleId}/guide?language=en&unitId=${unitId}`)).status).toBe(404);
  });

  it.each(['', 'language=tlh', 'language=en&unitId=first', 'language=en&number=0'])('refuses what it does not understand: %s', async (query) => {
    expect((await pdf(`${module.moduleId}/guide?${query}`)).status).toBe(422);
  });

  it('is for those who teach, and of another organisation only what is shared', async () => {
    const strangers = await makeTeam(api, 'Көк Жал');
    const path = `${module.moduleId}/guide?language=en`;
    expect([(await pdf(path, team.staff)).status, (await pdf(path, team.participant)).status, (await pdf(path, strangers.facilitator)).status]).toEqual([200, 403, 404]);
  });
});

describe('While a PDF is made', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kurak-print-'));
  const begun = join(folder, 'begun');
  afterAll(() => rmSync(folder, { recursive: true }));
  // A printing thread that notes that it has begun, and is busy until it is ended.
  const printWorker = new URL(`data:text/javascript,${encodeURIComponent(`import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(begun)}, ''); for (;;);`)}`);
  const api = startApi({ printWorker });

  it('no connection to the database is held, and other requests are answered', async () => {
    const { facilitator } = await makeTeam(api);
    const { moduleId } = await makePublishedModule(facilitator);
    const print = facilitator.get(`/modules/${moduleId}/guide?language=en`);
    await eventually(() => new Promise<boolean>((resolve) => setImmediate(() => resolve(existsSync(begun)))), (hasBegun) => hasBegun);
    await eventually(
      () => api.rows(`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'`),
      (busy) => busy.length === 0,
    );
    expect((await facilitator.get(`/modules/${moduleId}`)).status).toBe(200);
    await api.app.close();
    expect((await print).status).toBe(503);
  });
});
