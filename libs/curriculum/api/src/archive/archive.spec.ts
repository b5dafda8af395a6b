import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { materialsIn, type ModuleContent } from '@kurak/curriculum-model';
import { anyModuleContent } from '@kurak/curriculum-model/testing';
import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { type Actor, Database } from '@kurak/shared-api';
import { eventually, type Reply, startApi, type TestApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import fc from 'fast-check';
import sharp from 'sharp';
import { v7 as newId } from 'uuid';
import { ARCHIVE, CIRCLE, makeMaterial, makeModule, makePublishedModule, makeUnit, makeUpload } from '../../testing';
import { contextOf, escaped, moodleBackup } from '../../testing/moodle-course';
import { tarGzOf, zipOf } from '../../testing/packages';
import { Library } from '../library/library';
import type { ModulePage } from '../module/module.dto';
import { type WholeModule, WholeModules } from '../module/whole-modules';
import type { ImportReply } from './archive.dto';

const here = startApi({ libraryRoot: join(__dirname, '../../../library') });
const there = startApi();
let team: Team;
let others: Team;
let far: Team;
beforeAll(async () => {
  team = await makeTeam(here, 'Ак Кайың');
  others = await makeTeam(here, 'Көк Жал');
  far = await makeTeam(there, 'Алыскы уюм');
});

interface Download {
  readonly status: number;
  readonly bytes: Buffer;
  readonly headers: Record<string, unknown>;
}

async function download(api: TestApi, who: Team, path: string, role: 'facilitator' | 'staff' | 'participant' = 'facilitator'): Promise<Download> {
  const reply = await api.app.inject({ method: 'GET', url: `/api${path}`, headers: { cookie: who[role].cookie } });
  return { status: reply.statusCode, bytes: reply.rawPayload, headers: reply.headers };
}

async function importFile(api: TestApi, who: Team, bytes: Buffer, { name = 'module.kurak.zip', language = 'ru' } = {}): Promise<Reply<ImportReply>> {
  return who.facilitator.post<ImportReply>('/modules/import', { id: newId(), uploadId: await makeUpload(api, who.facilitator, bytes, name), language });
}

function acting<Result>(api: TestApi, who: Team, work: (modules: WholeModules) => Promise<Result>): Promise<Result> {
  const actor: Actor = { personId: who.facilitator.id, organisationId: who.organisationId, role: 'facilitator', signInId: newId() };
  return api.app.get(Database, { strict: false }).as(actor, () => work(api.app.get(WholeModules, { strict: false })));
}

const whole = (api: TestApi, who: Team, id: Id) => acting(api, who, (modules) => modules.read(id));

/** What of a module is the same wherever it is. */
function content({ organisation: _organisation, number: _number, publishedAt: _publishedAt, versionId: _versionId, ...rest }: WholeModule): ModuleContent & { id: Id } {
  return rest;
}

async function filesIn(api: TestApi, folder: string): Promise<string[]> {
  const names = await readdir(join(api.settings.dataDir, folder), { recursive: true }).catch(() => []);
  return names.sort();
}

const isGone = (api: TestApi) => eventually(() => filesIn(api, 'work'), (names) => names.length === 0);

/** A draft with a picture in its unit. */
async function makeIllustrated(): Promise<{ moduleId: Id; unitId: Id; materialId: Id }> {
  const moduleId = await makeModule(team.facilitator, 'Стратегическая коммуникация');
  const unitId = await makeUnit(team.facilitator, moduleId);
  const materialId = await makeMaterial(here, team.facilitator, CIRCLE, 'Тегерек.svg');
  const picture = { id: 'circle', kind: 'picture', material: { en: materialId }, title: { en: 'A circle' }, alternative: { en: 'Red' } };
  const reply = await team.facilitator.patch(`/units/${unitId}`, { blocks: [picture], version: 2 });
  if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
  return { moduleId, unitId, materialId };
}

describe('A module as an archive', () => {
  it('comes back on another installation as it was, with its ids and pictures', async () => {
    const { moduleId, materialId } = await makeIllustrated();
    const { status, bytes } = await download(here, team, `/modules/${moduleId}/archive`);
    expect(status).toBe(200);
    const reply = await importFile(there, far, bytes);
    expect(reply).toMatchObject({ status: 201, body: { moduleId, kind: 'archive', title: { en: 'Стратегическая коммуникация' }, units: 1, materials: 1, report: [] } });
    expect(content(await whole(there, far, moduleId))).toEqual(content(await whole(here, team, moduleId)));
    const picture = await download(there, far, `/materials/${materialId}/content`);
    expect(picture.bytes.equals((await download(here, team, `/materials/${materialId}/content`)).bytes)).toBe(true);
    expect((await far.facilitator.get(`/materials/${materialId}`)).body).toMatchObject({ name: 'Тегерек.svg', title: { en: 'Circle' }, alternative: { en: 'A dark red circle' }, own: true });
  });

  it('comes back under other ids where its own are taken, and shows the same', async () => {
    const { moduleId, unitId, materialId } = await makeIllustrated();
    const { bytes } = await download(here, team, `/modules/${moduleId}/archive`);
    const { body } = await importFile(here, others, bytes);
    const [before, after] = [await whole(here, team, moduleId), await whole(here, others, body.moduleId)];
    const [unit] = after.units;
    const [copy = ''] = materialsIn(unit?.content.lesson ?? []);
    expect([moduleId, unitId, materialId].filter((id) => [body.moduleId, unit?.id, copy].includes(id))).toEqual([]);
    const back = JSON.parse(JSON.stringify(content(after)).replaceAll(body.moduleId, moduleId).replaceAll(unit?.id ?? '-', unitId).replaceAll(copy, materialId)) as unknown;
    expect(back).toEqual(content(before));
    expect((await download(here, others, `/materials/${copy}/content`)).bytes.equals((await download(here, team, `/materials/${materialId}/content`)).bytes)).toBe(true);
    expect((await others.facilitator.get(`/modules/${body.moduleId}`)).body).toMatchObject({ own: true, publishedNumber: null });
  });

  it('comes back to its own organisation with the pictures that are there already', async () => {
    const { moduleId, materialId } = await makeIllustrated();
    const { bytes } = await download(here, team, `/modules/${moduleId}/archive`);
    const before = await filesIn(here, 'files/materials');
    const { body } = await importFile(here, team, bytes);
    const { units } = await whole(here, team, body.moduleId);
    expect([body.moduleId === moduleId, materialsIn(units[0]?.content.lesson ?? []), await filesIn(here, 'files/materials')]).toEqual([false, [materialId], before]);
  });

  it('holds whatever a module can hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyModuleContent({ materials: [] }), fc.uuid({ version: 7 }), async (module: ModuleContent, id) => {
        const moduleId = await acting(here, team, (modules) => modules.create({ ...module, id }));
        const { bytes } = await download(here, team, `/modules/${moduleId}/archive`);
        const { body } = await importFile(there, far, bytes);
        expect(content(await whole(there, far, body.moduleId))).toEqual({ ...content(await whole(here, team, moduleId)), id: body.moduleId });
      }),
      { numRuns: 8 },
    );
  });

  it('keeps where the module comes from', async () => {
    const ancestor = { moduleId: newId(), title: { ky: 'Башаты' }, organisation: 'Башкалар', number: 4, publishedAt: '2026-02-03T04:05:06.000Z' };
    const { moduleId: source } = await makePublishedModule(team.facilitator);
    const moduleId = await acting(here, team, async (modules) => {
      const { units: _units, ...module } = content(await modules.read(source));
      return modules.create({ ...module, id: newId(), lineage: [ancestor], units: [], papers: { test: null, evaluation: null, followUp: null } });
    });
    const { bytes } = await download(here, team, `/modules/${moduleId}/archive`);
    expect((await whole(there, far, (await importFile(there, far, bytes)).body.moduleId)).lineage).toEqual([ancestor]);
  });

  it('is called as the module is, in whatever script', async () => {
    const moduleId = await makeModule(team.facilitator, 'Өмүр: 1.2/«А»');
    const { headers } = await download(here, team, `/modules/${moduleId}/archive`);
    expect(headers['content-type']).toBe('application/zip');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="[\x20-\x7e]+\.kurak\.zip"; filename\*=UTF-8''/);
    const name = decodeURIComponent(/UTF-8''(.*)$/.exec(String(headers['content-disposition']))?.[1] ?? '');
    expect(name).toMatch(/«А»\.kurak\.zip$/);
    await isGone(here);
  });

  it('is the draft of a module of one’s own, or a version, and the newest version of another’s', async () => {
    const { moduleId } = await makePublishedModule(team.facilitator);
    await team.facilitator.patch(`/modules/${moduleId}`, { title: { en: 'Changed since' }, summary: {}, audience: {}, sources: [], version: 2 });
    const titleOf = async (who: Team, query = '') => {
      const { status, bytes } = await download(here, who, `/modules/${moduleId}/archive${query}`);
      return status === 200 ? (await importFile(there, far, bytes)).body.title.en : status;
    };
    expect([await titleOf(team), await titleOf(team, '?number=1'), await titleOf(team, '?number=2'), await titleOf(team, '?number=x'), await titleOf(others)]).toEqual([
      ...['Changed since', 'Strategic communication', 404, 422, 404],
    ]);
    const { version } = (await team.facilitator.get<{ version: number }>(`/modules/${moduleId}`)).body;
    await team.facilitator.put(`/modules/${moduleId}/sharing`, { sharing: 'network', adaptableBy: 'network', version });
    expect(await titleOf(others)).toBe('Strategic communication');
  });

  it('of every module of the starter library comes back as it was', async () => {
    await here.app.get(Library, { strict: false }).load();
    const { items } = (await team.facilitator.get<ModulePage>('/modules?owner=library&size=50')).body;
    expect(items.length).toBeGreaterThanOrEqual(4);
    for (const { id } of items) {
      const { bytes } = await download(here, team, `/modules/${id}/archive`);
      const { status, body } = await importFile(there, far, bytes);
      expect([id, status, body.report]).toEqual([id, 201, []]);
      expect(content(await whole(there, far, body.moduleId))).toEqual(content(await whole(here, team, id)));
    }
  });
});

describe('An import', () => {
  it('answers as it did when it is asked for again, though the upload has gone', async () => {
    const uploadId = await makeUpload(here, team.facilitator, Buffer.from('# Тема\n\nтекст\n'), 'тема.md');
    const body = { id: newId(), uploadId, language: 'ky' };
    const first = await team.facilitator.post<ImportReply>('/modules/import', body);
    expect(first).toMatchObject({ status: 201, body: { kind: 'markdown', title: { ky: 'Тема' }, units: 1, materials: 0, report: [] } });
    await eventually(() => filesIn(here, `uploads/${team.facilitator.id}`), (names) => !names.includes(uploadId));
    const before = await here.countEverything();
    expect(await team.facilitator.post('/modules/import', body)).toMatchObject({ status: 201, body: first.body });
    expect(await team.facilitator.post('/modules/import', { ...body, language: 'ru' })).toMatchObject({ status: 422, body: { errors: [{ path: 'id', code: 'id.taken' }] } });
    expect(await here.countEverything()).toBe(before);
    await isGone(here);
  });

  it('makes a module that can be found, changed and deleted', async () => {
    const { body } = await importFile(here, team, Buffer.from('# Куракчылык\n\nтекст\n'), { language: 'ky' });
    const { items } = (await team.facilitator.get<ModulePage>(`/modules?search=${encodeURIComponent('Куракчылык')}`)).body;
    expect(items.map(({ id }) => id)).toEqual([body.moduleId]);
    expect((await team.facilitator.delete(`/modules/${body.moduleId}`)).status).toBe(204);
  });

  it('brings the pictures of a Moodle course, made anew, and says which are none', async () => {
    const square = await sharp({ create: { width: 40, height: 20, channels: 3, background: 'green' } }).png().toBuffer();
    const html = '<p>Карта:</p><img src="@@PLUGINFILE@@/map.png" alt="Карта"><img src="@@PLUGINFILE@@/virus.png" alt="Подарок">';
    const picture = (name: string, hash: string, bytes: Buffer) => ({ name, component: 'mod_page', area: 'content', contextId: contextOf(1), hash, content: bytes });
    const course = moodleBackup({
      title: 'Права человека',
      sections: [{ name: 'Тема', activities: [{ kind: 'page', title: 'Стр.', content: `<content>${escaped(html)}</content><contentformat>1</contentformat>` }] }],
      files: [picture('map.png', 'a'.repeat(40), square), picture('virus.png', 'b'.repeat(40), ARCHIVE)],
    });
    const { body } = await importFile(here, team, await tarGzOf(course), { name: 'backup.mbz' });
    expect(body).toMatchObject({ kind: 'moodle', title: { ru: 'Права человека' }, units: 1, materials: 1, report: [{ place: '', what: 'picture-refused', name: 'virus.png' }] });
    const { units } = await whole(here, team, body.moduleId);
    expect(units[0]?.content.lesson.map(({ kind }) => kind)).toEqual(['text', 'picture']);
    const [material = ''] = materialsIn(units[0]?.content.lesson ?? []);
    expect((await team.facilitator.get(`/materials/${material}`)).body).toMatchObject({ name: 'map.webp', mediaType: 'image/webp', width: 40, height: 20, alternative: { ru: 'Карта' } });
  });

  it('reports no more than anybody reads', async () => {
    const { body } = await importFile(here, team, Buffer.from(`# Тема\n\n${'![a](a.png)\n\n'.repeat(1_200)}\n\nтекст`));
    expect([body.report.length, body.report.at(-1)]).toEqual([1_001, { place: '', what: 'more', name: '200' }]);
  });
});

describe('An import that fails', () => {
  /** Rows and files of everything that an import could leave behind. */
  const state = async () => [await here.countEverything(), await filesIn(here, 'files'), await filesIn(here, 'work')];

  async function refused(bytes: Buffer, expected: object): Promise<void> {
    const uploadId = await makeUpload(here, team.facilitator, bytes, 'module.kurak.zip');
    const before = await state();
    const reply = await team.facilitator.post('/modules/import', { id: newId(), uploadId, language: 'ru' });
    expect(reply).toMatchObject(expected);
    expect(await state()).toEqual(before);
    expect(await filesIn(here, `uploads/${team.facilitator.id}`)).toContain(uploadId);
  }

  /** An archive of a module with two pictures, the second of which is of another content. */
  function illustratedArchive(second: Buffer = CIRCLE): Buffer {
    const ids = [newId(), newId()].sort();
    const block = (id: string, index: number) => ({ id: `p-${index}`, kind: 'picture', material: { ru: id }, title: {}, alternative: {} });
    const content = { title: { ru: 'Т' }, objectives: {}, minutes: 90, lesson: ids.map(block), plan: [] };
    const module = { id: newId(), title: { ru: 'М' }, summary: {}, audience: {}, baseLanguage: 'ru', sources: [], papers: { test: null, evaluation: null, followUp: null }, lineage: [], units: [{ id: newId(), content }] };
    const media = ids.map((id) => ({ id, name: 'a.svg', mediaType: 'image/svg+xml', title: {}, alternative: {}, transcript: {}, file: `media/${id}.svg` }));
    const files: [string, Buffer][] = [['module.json', Buffer.from(JSON.stringify(module))], ['media.json', Buffer.from(JSON.stringify(media))], [`media/${ids[0]}.svg`, CIRCLE], [`media/${ids[1]}.svg`, second]];
    const named = files.map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }));
    const label = { format: 'kurak-module', formatVersion: 1, publishedAt: null, number: null, organisation: '', files: named };
    return zipOf([...files, ['kurak.json', Buffer.from(JSON.stringify(label))] as const].map(([name, bytes]) => ({ name, content: bytes })));
  }

  /** Lets the database refuse the nth row that is put into a table. */
  async function failing(table: string, work: () => Promise<void>, nth = 1): Promise<void> {
    await here.rows(`CREATE SEQUENCE spec_count; GRANT USAGE ON spec_count TO PUBLIC;
      CREATE FUNCTION spec_fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF nextval('spec_count') >= ${nth} THEN RAISE EXCEPTION 'a spec'; END IF; RETURN NEW; END $$;
      CREATE TRIGGER spec_fail BEFORE INSERT OR UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION spec_fail()`);
    try {
      await work();
    } finally {
      await here.rows(`DROP TRIGGER spec_fail ON ${table}; DROP FUNCTION spec_fail; DROP SEQUENCE spec_count`);
    }
  }

  it('for want of an upload, or of all of it, leaves nothing', async () => {
    const before = await state();
    for (const [uploadId, code] of [[newId(), 'upload.unknown'], [await makeUpload(here, others.facilitator, Buffer.from('# a\n\nb')), 'upload.unknown']] as const) {
      expect(await team.facilitator.post('/modules/import', { id: newId(), uploadId, language: 'ru' })).toMatchObject({ status: 422, body: { errors: [{ path: 'uploadId', code }] } });
    }
    expect(await state()).toEqual(before);
  });

  it.each<[what: string, bytes: () => Buffer | Promise<Buffer>, code: string]>([
    ['a picture', () => sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } }).png().toBuffer(), 'unknown-kind'],
    ['an archive that is cut off', () => illustratedArchive().subarray(0, -40), 'truncated'],
    ['a file that climbs out', () => zipOf([{ name: '../../x', content: 'x' }]), 'path'],
    ['a bomb', () => zipOf([{ name: 'kurak.json', content: Buffer.alloc(5_000_000) }]), 'bomb'],
    ['a Markdown file with an open block', () => Buffer.from('# a\n\n:::text a\n'), 'markdown'],
    ['nothing', () => Buffer.from(' '), 'empty'],
  ])('over %s leaves nothing and says why', async (_what, bytes, code) => {
    await refused(await bytes(), { status: 422, body: { type: '/problems/import.refused', errors: [{ path: 'uploadId', code: `import.${code}` }] } });
  });

  it('over a second picture that is none takes the first away again', async () => {
    await refused(illustratedArchive(ARCHIVE), { status: 422, body: { detail: 'a.svg', errors: [{ code: 'import.medium' }] } });
    await refused(illustratedArchive(Buffer.from('<svg><script>alert(1)</script>')), { status: 422, body: { errors: [{ code: 'import.medium' }] } });
  });

  it.each([
    ['material', 1],
    ['material', 2],
    ['module', 1],
    ['curriculum_text', 1],
    ['unit', 1],
    ['material_use', 2],
    ['module_import', 1],
  ])('when the database refuses %s number %d leaves no row and no file', async (table, nth) => {
    const bytes = illustratedArchive();
    await failing(table, () => refused(bytes, { status: 500 }), nth);
    expect((await importFile(here, team, bytes)).status).toBe(201);
  });

  it('may be tried again with the same upload and id', async () => {
    const body = { id: newId(), uploadId: await makeUpload(here, team.facilitator, illustratedArchive(), 'm.kurak.zip'), language: 'ru' };
    await failing('module_import', async () => expect((await team.facilitator.post('/modules/import', body)).status).toBe(500));
    expect((await team.facilitator.post('/modules/import', body)).status).toBe(201);
  });
});
