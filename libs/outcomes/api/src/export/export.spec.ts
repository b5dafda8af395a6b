import { inflateRawSync } from 'node:zlib';
import { makeTraining } from '@kurak/delivery-api/testing';
import { makeTeam, type Team, type TestPerson } from '@kurak/identity-api/testing';
import { eventually, startApi } from '@kurak/shared-api/testing';
import type { Id, Language } from '@kurak/shared-model';
import { readSheet } from 'read-excel-file/node';
import { v7 as newId } from 'uuid';
import { makeDistrictTraining } from '../../testing';
import type { ExportReply } from './export.dto';

describe('An export of outcomes', () => {
  const api = startApi();
  let team: Team;
  let trainingId: Id;
  beforeAll(async () => {
    team = await makeTeam(api);
    trainingId = await makeDistrictTraining(api, team);
  }, 30_000);

  const ask = (language: Language, id = newId()) => team.staff.post<ExportReply>(`/trainings/${trainingId}/exports`, { id, language });
  const status = async (id: Id) => (await team.staff.get<ExportReply>(`/exports/${id}`)).body.status;

  /** Asks for an export and waits until its job has made it. */
  async function made(language: Language): Promise<Id> {
    const { body } = await ask(language);
    await eventually(() => status(body.id), (now) => now === 'ready');
    return body.id;
  }

  async function download(id: Id, person: TestPerson = team.staff) {
    const reply = await api.app.inject({ method: 'GET', url: `/api/exports/${id}/file`, headers: { cookie: person.cookie } });
    return { status: reply.statusCode, headers: reply.headers, content: reply.rawPayload };
  }

  it('is asked for, made by a job, and then ready', async () => {
    const reply = await ask('en');
    expect(reply).toMatchObject({ status: 202, body: { trainingId, status: expect.stringMatching(/^(waiting|ready)$/) } });
    expect(await eventually(() => status(reply.body.id), (now) => now !== 'waiting')).toBe('ready');
  });

  it('is made once, however often it is asked for', async () => {
    const id = newId();
    const replies = await Promise.all([ask('en', id), ask('en', id)]);
    expect(replies.map((reply) => reply.status)).toEqual([202, 202]);
    expect(await api.rows('SELECT 1 FROM results_export WHERE id = $1', [id])).toHaveLength(1);
    expect(await api.rows(`SELECT 1 FROM jobs.job WHERE data -> 'data' ->> 'exportId' = $1`, [id])).toHaveLength(1);
  });

  it('is a spreadsheet with the figures and with Cyrillic intact', async () => {
    const { headers, content } = await download(await made('ky'));
    expect(headers).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': expect.stringMatching(/^attachment; filename="outcomes-[0-9a-f]{6}\.xlsx"$/),
      'cache-control': 'no-store',
    });
    const rows = await readSheet(content);
    const valueOf = (name: string) => rows.find(([first]) => first === name)?.[1];
    expect(valueOf('Өткөн жери')).toBe('Бишкек');
    expect(['Катышууга кабыл алынгандар', 'Окууну аяктагандар', 'Пикир билдиргендер'].map(valueOf)).toEqual([12, 7, 5]);
    expect(valueOf('Катышуу деңгээли')).toBeCloseTo(18 / 23, 9);
    expect(rows.find(([first]) => first === 'Аялдар')?.slice(0, 3)).toEqual(['Аялдар', 7, 7]);
    expect(rows.find(([first]) => first === 'Нарын')?.slice(0, 3)).toEqual(['Нарын', 'өтө аз', 'өтө аз']);
  });

  it('holds a district that looks like a formula as text', async () => {
    const { content } = await download(await made('en'));
    const rows = await readSheet(content);
    expect(rows.filter(([first]) => first === '=1+1')).toHaveLength(1);
    const sheet = unzipped(content, 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f>');
    const strings = [...unzipped(content, 'xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, string]) => string?.replace(/<[^>]*>/g, ''));
    const cell = new RegExp(`<c [^>]*t="s"[^>]*><v>${strings.indexOf('=1+1')}</v></c>`);
    expect(sheet).toMatch(cell);
  });

  it('says that a split is withheld where any of it would give somebody away', async () => {
    const few = await makeDistrictTraining(api, team, 4);
    const id = newId();
    await team.staff.post(`/trainings/${few}/exports`, { id, language: 'ru' });
    await eventually(() => status(id), (now) => now === 'ready');
    const rows = await readSheet((await download(id)).content);
    for (const heading of ['По полу', 'По районам']) expect(rows[rows.findIndex(([first]) => first === heading) + 1]?.[0]).toBe('слишком мало');
    expect(JSON.stringify(rows)).not.toContain('Женщины');
  });

  it('has no file before it is ready', async () => {
    const id = newId();
    await api.rows('INSERT INTO results_export (id, organisation_id, training_id, requested_by, language) VALUES ($1, $2, $3, $4, $5)', [id, team.organisationId, trainingId, team.staff.id, 'en']);
    expect([await status(id), (await download(id)).status]).toEqual(['waiting', 404]);
  });

  it('does not exist for another organisation, nor its training', async () => {
    const strangers = await makeTeam(api, 'Ак Шоола');
    const id = await made('en');
    expect((await strangers.staff.get(`/exports/${id}`)).status).toBe(404);
    expect((await download(id, strangers.staff)).status).toBe(404);
    expect((await strangers.staff.post(`/trainings/${trainingId}/exports`, { id: newId(), language: 'en' })).status).toBe(404);
  });

  it('is written down when it is asked for and when it is read, without what is in it', async () => {
    const own = await makeTraining(team.facilitator);
    const id = newId();
    await team.staff.post(`/trainings/${own}/exports`, { id, language: 'en' });
    await eventually(() => status(id), (now) => now === 'ready');
    await download(id);
    const entries = await api.rows('SELECT action, person_id FROM audit_entry WHERE subject_id = $1 ORDER BY at, id', [own]);
    expect(entries).toEqual(['export-made', 'export-read'].map((action) => ({ action, person_id: team.staff.id })));
  });
});

/** The text of one file of a ZIP archive (PKWARE APPNOTE 6.3, 4.3.12), found by its central directory. */
function unzipped(archive: Buffer, name: string): string {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let entry = archive.readUInt32LE(end + 16);
  while (entry < end) {
    const [nameLength, extraLength, commentLength] = [archive.readUInt16LE(entry + 28), archive.readUInt16LE(entry + 30), archive.readUInt16LE(entry + 32)];
    if (archive.toString('utf8', entry + 46, entry + 46 + nameLength) === name) {
      const local = archive.readUInt32LE(entry + 42);
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const packed = archive.subarray(start, start + archive.readUInt32LE(entry + 20));
      return (archive.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
    }
    entry += 46 + nameLength + extraLength + commentLength;
  }
  throw new Error(`${name} is not in the archive`);
}
