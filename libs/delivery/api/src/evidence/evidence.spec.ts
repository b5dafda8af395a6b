import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { CIRCLE, makeUpload, officeDocument, PDF } from '@kurak/curriculum-api/testing';
import { makeTeam, type Team, type TestPerson } from '@kurak/identity-api/testing';
import { eventually, startApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import sharp from 'sharp';
import { v7 as newId } from 'uuid';
import { makeParticipants, makeSession, makeTraining } from '../../testing';
import type { EvidencePage, EvidenceReply } from './evidence.dto';

const photo = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#fbf7ef' } })
    .withExif({ IFD0: { Make: 'Camera of Aijan' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '40/1 3/1 0/1' } })
    .jpeg()
    .toBuffer();

describe('Evidence of attendance', () => {
  const api = startApi();
  let team: Team;
  let trainingId: Id;
  beforeAll(async () => {
    team = await makeTeam(api);
  });
  beforeEach(async () => {
    trainingId = await makeTraining(team.facilitator);
  });

  async function add(bytes: Buffer, more: object = {}, name = 'Барак 1.jpg') {
    const uploadId = await makeUpload(api, team.facilitator, bytes, name);
    return team.facilitator.post<EvidenceReply & { errors: { code: string }[] }>(`/trainings/${trainingId}/evidence`, { id: newId(), uploadId, day: '2022-06-14', sessionId: null, ...more });
  }

  const list = async (person: TestPerson = team.staff) => (await person.get<EvidencePage>(`/trainings/${trainingId}/evidence`)).body;

  async function read(id: Id, person: TestPerson = team.staff) {
    const reply = await api.app.inject({ method: 'GET', url: `/api/evidence/${id}/file`, headers: { cookie: person.cookie } });
    return { status: reply.statusCode, headers: reply.headers, content: reply.rawPayload };
  }

  it('is a picture without where it was taken and by what, of a day or of a session of it', async () => {
    const sessionId = await makeSession(team.facilitator, trainingId);
    const { status, body } = await add(await photo(), { sessionId });
    expect([status, body]).toMatchObject([201, { trainingId, day: '2022-06-14', sessionId, name: 'Барак 1.webp', mediaType: 'image/webp', addedBy: 'Somebody (facilitator)' }]);
    const { headers, content } = await read(body.id);
    expect(headers).toMatchObject({ 'content-type': 'image/webp', 'cache-control': 'no-store', 'content-security-policy': expect.stringContaining('sandbox'), 'content-disposition': expect.stringMatching(/^inline; filename=/) });
    const { exif, format } = await sharp(content).metadata();
    expect({ exif, format, bytes: content.length }).toEqual({ format: 'webp', bytes: body.bytes });
  });

  it('is a PDF, as it is, to be downloaded', async () => {
    const { body } = await add(PDF, {}, 'scan.pdf');
    const { headers, content } = await read(body.id);
    expect([headers['content-type'], String(headers['content-disposition']).split(';')[0]]).toEqual(['application/pdf', 'attachment']);
    expect(content.equals(PDF)).toBe(true);
  });

  it.each([
    ['a drawing', () => CIRCLE, 'sheet.jpg', 'evidence.type'],
    ['a document called a PDF', () => officeDocument('docx'), 'sheet.pdf', 'evidence.type'],
    ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'sheet.pdf', 'evidence.type'],
    ['more than twenty megabytes', () => Buffer.concat([PDF, Buffer.alloc(20 * 1024 * 1024)]), 'sheet.pdf', 'evidence.large'],
  ])('is not %s', async (_what, bytes, name, code) => {
    expect(await add(bytes(), {}, name)).toMatchObject({ status: 422, body: { errors: [{ path: 'uploadId', code }] } });
    expect((await list()).items).toEqual([]);
  });

  it('is of a day of the training, and of a session of that day', async () => {
    const sessionId = await makeSession(team.facilitator, trainingId);
    const elsewhere = await makeSession(team.facilitator, await makeTraining(team.facilitator));
    const replies = [await add(PDF, { day: '2022-06-17' }), await add(PDF, { day: '2022-06-15', sessionId }), await add(PDF, { sessionId: elsewhere })];
    expect(replies.map(({ status, body }) => [status, body.errors[0]?.code])).toEqual([[422, 'day.outside-training'], [422, 'session.unknown'], [422, 'session.unknown']]);
  });

  it('is added once, however often it is asked for', async () => {
    const uploadId = await makeUpload(api, team.facilitator, PDF, 'scan.pdf');
    const body = { id: newId(), uploadId, day: '2022-06-14', sessionId: null };
    const replies = [await team.facilitator.post(`/trainings/${trainingId}/evidence`, body), await team.facilitator.post(`/trainings/${trainingId}/evidence`, body)];
    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
    expect((await list()).total).toBe(1);
  });

  it('is listed by day', async () => {
    await add(PDF, { day: '2022-06-15' }, 'second.pdf');
    await add(PDF, { day: '2022-06-14' }, 'first.pdf');
    expect((await list()).items.map(({ day, name }) => [day, name])).toEqual([['2022-06-14', 'first.pdf'], ['2022-06-15', 'second.pdf']]);
  });

  it('is seen by the team alone', async () => {
    const { body } = await add(PDF);
    const [participant] = await makeParticipants(api, team.facilitator, trainingId, 1);
    const strangers = await makeTeam(api, 'Ак Шоола');
    const asked = [participant as TestPerson, team.administrator, strangers.facilitator];
    const answers = await Promise.all(asked.map(async (person) => [(await read(body.id, person)).status, (await person.get(`/trainings/${trainingId}/evidence`)).status]));
    expect(answers).toEqual([[403, 403], [403, 403], [404, 404]]);
  });

  it('is written down when it is added, read and removed', async () => {
    const { body } = await add(PDF);
    await read(body.id);
    await team.facilitator.delete(`/evidence/${body.id}`);
    const entries = await api.rows('SELECT action, person_id FROM audit_entry WHERE subject_id = $1 ORDER BY at, id', [trainingId]);
    expect(entries).toEqual([
      { action: 'evidence-added', person_id: team.facilitator.id },
      { action: 'evidence-read', person_id: team.staff.id },
      { action: 'evidence-removed', person_id: team.facilitator.id },
    ]);
  });

  it('goes when it is removed and comes back when that is undone', async () => {
    const { body } = await add(PDF);
    expect((await team.facilitator.delete(`/evidence/${body.id}`)).status).toBe(204);
    expect([(await list()).total, (await read(body.id)).status, (await team.facilitator.delete(`/evidence/${body.id}`)).status]).toEqual([0, 404, 404]);
    expect(await team.facilitator.post(`/evidence/${body.id}/restore`, {})).toMatchObject({ status: 200, body: { id: body.id } });
    expect([(await list()).total, (await read(body.id)).status]).toEqual([1, 200]);
  });

  it('is gone for good thirty days after it was removed, its file too', async () => {
    const { body } = await add(PDF);
    const [row] = await api.rows<{ stored_as: string }>('SELECT stored_as FROM attendance_evidence WHERE id = $1', [body.id]);
    await team.facilitator.delete(`/evidence/${body.id}`);
    const isThere = () => access(join(api.settings.dataDir, 'files/evidence', row?.stored_as ?? '')).then(() => true, () => false);
    expect(await isThere()).toBe(true);
    await api.rows(`UPDATE attendance_evidence SET removed_at = now() - interval '31 days' WHERE id = $1`, [body.id]);
    await add(PDF);
    expect((await team.facilitator.post(`/evidence/${body.id}/restore`, {})).status).toBe(404);
    expect(await eventually(isThere, (still) => !still)).toBe(false);
  });
});
