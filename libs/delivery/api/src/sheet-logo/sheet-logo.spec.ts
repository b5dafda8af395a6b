import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { CIRCLE, makeUpload, PDF, picturesOfPages, RECORDINGS, textOfPages } from '@kurak/curriculum-api/testing';
import { makeTeam, type Team, type TestPerson } from '@kurak/identity-api/testing';
import { eventually, startApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import sharp, { type Color } from 'sharp';
import { v7 as newId } from 'uuid';
import { makeSession, makeTraining } from '../../testing';
import type { CurrentSheetLogoReply, SheetLogoReply } from './sheet-logo.dto';

const CLEAR = { r: 0, g: 0, b: 0, alpha: 0 };

const plain = (width: number, height: number, background: Color = '#a3262f') => sharp({ create: { width, height, channels: 4, background } });
/** A disc of a colour in the middle of much that is transparent. */
const afloat = (colour: string) => {
  const disc = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"><circle cx="100" cy="100" r="100" fill="${colour}"/></svg>`;
  return plain(800, 400, CLEAR).composite([{ input: Buffer.from(disc) }]).png().toBuffer();
};
const photo = () => plain(900, 300).withExif({ IFD0: { Make: 'Camera of Aijan' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '40/1 3/1 0/1' } }).jpeg().toBuffer();

describe('The logo on sheets', () => {
  const api = startApi();
  let team: Team;
  beforeEach(async () => {
    team = await makeTeam(api);
  });

  async function add(bytes: Buffer, replaces: Id | null = null, sender: TestPerson = team.facilitator) {
    const uploadId = await makeUpload(api, sender, bytes, 'logo.png');
    return sender.post<SheetLogoReply & { type: string; errors: object[] }>('/sheet-logos', { id: newId(), uploadId, replaces });
  }

  const current = async (person: TestPerson = team.staff) => (await person.get<CurrentSheetLogoReply>('/sheet-logos/current')).body.logo;

  async function read(path: string, person: TestPerson = team.staff) {
    const reply = await api.app.inject({ method: 'GET', url: `/api${path}`, headers: { cookie: person.cookie } });
    return { status: reply.statusCode, headers: reply.headers, content: reply.rawPayload };
  }
  const picture = (id: Id, person?: TestPerson) => read(`/sheet-logos/${id}/picture`, person);

  it('is a small picture made anew, without where it was taken and by what', async () => {
    const { status, body } = await add(await photo());
    expect([status, body]).toMatchObject([201, { width: 600, height: 200 }]);
    const { headers, content } = await picture(body.id);
    expect(headers).toMatchObject({ 'content-type': 'image/png', 'cache-control': expect.stringMatching(/^private/), vary: expect.stringContaining('cookie'), 'content-security-policy': expect.stringContaining('sandbox') });
    const { exif, format, width, height, hasAlpha } = await sharp(content).metadata();
    expect({ exif, format, width, height, hasAlpha }).toEqual({ format: 'png', width: 600, height: 200, hasAlpha: false });
    expect(content.includes('Aijan')).toBe(false);
  });

  it('lies on white paper, without the empty margin that came with it', async () => {
    const { body } = await add(await afloat('#2a3a86'));
    expect([body.width, body.height]).toEqual([200, 200]);
    const pixels = await sharp((await picture(body.id)).content).raw().toBuffer();
    expect([[...pixels.subarray(0, 3)], [...pixels.subarray(3 * (100 * 200 + 100)).subarray(0, 3)]]).toEqual([[255, 255, 255], [0x2a, 0x3a, 0x86]]);
  });

  it.each([
    ['a drawing', () => CIRCLE, 'logo.type'],
    ['a document', () => PDF, 'logo.type'],
    ['a picture that only some telephones read', () => RECORDINGS.heic, 'logo.type'],
    ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'logo.type'],
    ['nothing', () => Buffer.alloc(0), 'material.empty'],
    ['the beginning of a picture', async () => (await photo()).subarray(0, 400), 'material.broken'],
    ['more than five megabytes', () => Buffer.alloc(5 * 1024 * 1024 + 1), 'logo.large'],
    ['white, made for a dark ground: on paper there would be nothing', () => afloat('#ffffff'), 'logo.faint'],
  ])('is not %s', async (_what, bytes, code) => {
    expect(await add(await bytes())).toMatchObject({ status: 422, body: { errors: [{ path: 'uploadId', code }] } });
    expect(await current()).toBeNull();
  });

  it.each([
    ['wide', 900, 150, 130, 130 / 6],
    ['tall', 100, 400, 58 / 4, 58],
    ['square', 500, 500, 58, 58],
    ['so small that its pixels would show', 40, 20, 40, 20],
  ])('stands at the head of a sheet and of the table of attendance in its own proportions when it is %s', async (_shape, width, height, drawnWidth, drawnHeight) => {
    const trainingId = await makeTraining(team.facilitator);
    for (const hour of [3, 4, 5, 6]) await makeSession(team.facilitator, trainingId, `2022-06-14T0${hour}:00:00.000Z`, `2022-06-14T0${hour}:50:00.000Z`);
    await add(await plain(width, height).png().toBuffer());
    for (const print of ['sign-in-sheet?language=ky&day=2022-06-14&blank=40', 'sign-in-sheet?language=ky&day=2022-06-14&columns=sessions', 'attendance/print?language=ky']) {
      const { content } = await read(`/trainings/${trainingId}/${print}`);
      const [first = [], ...more] = picturesOfPages(content);
      expect([print, first.length, more.flat().length]).toEqual([print, 1, 0]);
      expect(first[0]?.width).toBeCloseTo(drawnWidth, 0);
      expect(first[0]?.height).toBeCloseTo(drawnHeight, 0);
    }
  });

  it('leaves sheets as they are where there is none, also when another organisation has one', async () => {
    await add(await photo());
    const strangers = await makeTeam(api, 'Ак Шоола');
    const trainingId = await makeTraining(strangers.facilitator);
    const { content } = await read(`/trainings/${trainingId}/sign-in-sheet?language=ru&day=2022-06-14`, strangers.facilitator);
    expect(picturesOfPages(content).flat()).toEqual([]);
    expect(textOfPages(content)[0]).toContain('Ак Шоола');
  });

  it('is put there, replaced and removed by facilitators and staff, seen by nobody else', async () => {
    const { body } = await add(await photo(), null, team.staff);
    const strangers = await makeTeam(api, 'Көк Жал');
    const asked = [team.facilitator, team.participant, team.administrator, strangers.staff];
    const answers = await Promise.all(asked.map(async (person) => [(await picture(body.id, person)).status, (await person.get('/sheet-logos/current')).status]));
    expect(answers).toEqual([[200, 200], [403, 403], [403, 403], [404, 200]]);
    expect(await current(strangers.staff)).toBeNull();
    for (const person of asked.slice(1)) expect((await person.delete(`/sheet-logos/${body.id}`)).status).toBe(person === strangers.staff ? 404 : 403);
    expect((await team.staff.delete(`/sheet-logos/${body.id}`)).status).toBe(204);
  });

  it('gives way to another one, and comes back when that is undone', async () => {
    const { body: old } = await add(await photo());
    const { body: fresh } = await add(await plain(300, 300).png().toBuffer(), old.id);
    expect([(await current())?.id, (await picture(old.id)).status]).toEqual([fresh.id, 404]);
    expect(await team.staff.post(`/sheet-logos/${old.id}/restore`, {})).toMatchObject({ status: 200, body: { id: old.id } });
    expect([(await current())?.id, (await picture(fresh.id)).status]).toEqual([old.id, 404]);
  });

  it('does not give way to who has not seen it', async () => {
    const { body } = await add(await photo());
    for (const replaces of [null, newId()]) expect(await add(await photo(), replaces)).toMatchObject({ status: 409, body: { type: '/problems/logo.changed' } });
    expect((await current())?.id).toBe(body.id);
    await team.facilitator.delete(`/sheet-logos/${body.id}`);
    expect((await add(await photo(), body.id)).status).toBe(409);
  });

  it('is one, however many come at the same time', async () => {
    const bytes = await photo();
    const replies = await Promise.all([team.facilitator, team.staff, team.facilitator].map((sender) => add(bytes, null, sender)));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('is added once, however often it is asked for', async () => {
    const body = { id: newId(), uploadId: await makeUpload(api, team.facilitator, await photo(), 'logo.jpg'), replaces: null };
    const replies = [await team.facilitator.post('/sheet-logos', body), await team.facilitator.post('/sheet-logos', body)];
    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
    expect(replies[1]?.body).toEqual(replies[0]?.body);
  });

  it('goes when it is removed and comes back when that is undone, both written down', async () => {
    const { body } = await add(await photo());
    expect((await team.facilitator.delete(`/sheet-logos/${body.id}`)).status).toBe(204);
    expect([await current(), (await picture(body.id)).status, (await team.facilitator.delete(`/sheet-logos/${body.id}`)).status]).toEqual([null, 404, 404]);
    expect((await team.staff.post(`/sheet-logos/${body.id}/restore`, {})).status).toBe(200);
    expect([(await current())?.id, (await picture(body.id)).status]).toEqual([body.id, 200]);
    const entries = await api.rows('SELECT action, person_id FROM audit_entry WHERE organisation_id = $1 ORDER BY at, id', [team.facilitator.organisationId]);
    expect(entries).toEqual([
      { action: 'logo-added', person_id: team.facilitator.id },
      { action: 'logo-removed', person_id: team.facilitator.id },
      { action: 'logo-added', person_id: team.staff.id },
    ]);
  });

  it('is gone for good thirty days after it was removed, its file too', async () => {
    const { body } = await add(await photo());
    const isThere = () => access(join(api.settings.dataDir, 'files/logos', body.id)).then(() => true, () => false);
    expect(await isThere()).toBe(true);
    await team.facilitator.delete(`/sheet-logos/${body.id}`);
    await api.rows(`UPDATE sheet_logo SET removed_at = now() - interval '31 days' WHERE id = $1`, [body.id]);
    await add(await photo());
    expect((await team.facilitator.post(`/sheet-logos/${body.id}/restore`, {})).status).toBe(404);
    expect(await eventually(isThere, (still) => !still)).toBe(false);
  });
});
