import { textOfPages } from '@kurak/curriculum-api/testing';
import { makeTeam, type Team, type TestPerson } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import readExcel, { readSheet } from 'read-excel-file/node';
import { v7 as newId } from 'uuid';
import { makeParticipants, makeSession, makeTraining, sessionFields } from '../../testing';
import type { MatrixReply } from './matrix.dto';

describe('The attendance of a training as a table', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  /** Sessions of half an hour, one an hour from nine o'clock on; each person is marked as her word says: p, l (by ten minutes), e, a, or a dot for no mark. */
  async function held(...words: string[]): Promise<{ id: Id; sessionIds: Id[]; people: TestPerson[] }> {
    const id = await makeTraining(team.facilitator);
    const people = await makeParticipants(api, team.facilitator, id, words.length);
    const statuses: Record<string, string> = { p: 'present', l: 'late', e: 'excused', a: 'absent' };
    const sessionIds: Id[] = [];
    for (const index of [...(words[0] ?? '')].keys()) {
      const hour = Math.floor(index / 9) * 24 + (index % 9);
      const at = (minutes: number) => new Date(Date.parse('2022-06-14T03:00:00.000Z') + (hour * 60 + minutes) * 60_000).toISOString();
      sessionIds.push(await makeSession(team.facilitator, id, at(0), at(30)));
      const marks = words.flatMap((word, person) => {
        const status = statuses[word[index] ?? '.'];
        return status ? [{ id: newId(), personId: people[person]?.id, status, madeAt: at(20), ...(status === 'late' && { minutesLate: 10 }) }] : [];
      });
      if (marks.length > 0) await team.facilitator.post(`/sessions/${sessionIds.at(-1)}/marks`, { id: newId(), marks });
    }
    return { id, sessionIds, people };
  }

  const matrix = async (id: Id, query = '') => (await team.staff.get<MatrixReply>(`/trainings/${id}/attendance/matrix${query}`)).body;

  async function download(path: string, person: TestPerson = team.staff) {
    const reply = await api.app.inject({ method: 'GET', url: `/api${path}`, headers: { cookie: person.cookie } });
    return { status: reply.statusCode, headers: reply.headers, content: reply.rawPayload };
  }

  it('has everybody, every session, and the mark that counts where they meet', async () => {
    const { id, sessionIds, people } = await held('pl.', 'ea.');
    await team.facilitator.post(`/sessions/${sessionIds[1]}/marks`, { id: newId(), marks: [{ id: newId(), personId: people[1]?.id, status: 'present', madeAt: '2022-06-14T09:00:00.000Z' }] });
    const { sessions, items, ...rest } = await matrix(id);
    expect(rest).toEqual({ trainingId: id, timeZone: 'Asia/Bishkek', total: 2, page: 1, size: 50 });
    expect(sessions.map((session) => session.id)).toEqual(sessionIds);
    expect(items).toEqual([
      { personId: people[0]?.id, displayName: 'Participant 001', marks: [{ session: 0, status: 'present', minutesLate: null }, { session: 1, status: 'late', minutesLate: 10 }], elsewhere: [] },
      { personId: people[1]?.id, displayName: 'Participant 002', marks: [{ session: 0, status: 'excused', minutesLate: null }, { session: 1, status: 'present', minutesLate: null }], elsewhere: [] },
    ]);
  });

  it('tells at which sessions nobody waits for her, as they are for another group', async () => {
    const { id, sessionIds, people } = await held('..', '..', '..');
    const [groupId, organisationId] = [newId(), team.organisationId];
    await api.rows(`INSERT INTO training_group (id, organisation_id, training_id, name) VALUES ($1, $2, $3, 'A')`, [groupId, organisationId, id]);
    await api.rows('INSERT INTO training_group_member (group_id, person_id, organisation_id) VALUES ($1, $2, $3)', [groupId, people[1]?.id, organisationId]);
    await api.rows('INSERT INTO session_group (session_id, group_id, organisation_id) VALUES ($1, $2, $3)', [sessionIds[1], groupId, organisationId]);
    expect((await matrix(id)).items.map(({ elsewhere }) => elsewhere)).toEqual([[1], [], [1]]);
  });

  it('is paged by people and found by name, with all sessions on every page', async () => {
    const { id } = await held('pp', 'pp', 'pp');
    const second = await matrix(id, '?size=2&page=2');
    expect([second.total, second.items.map(({ displayName }) => displayName), second.sessions.length]).toEqual([3, ['Participant 003'], 2]);
    expect((await matrix(id, '?search=002')).items.map(({ displayName }) => displayName)).toEqual(['Participant 002']);
  });

  it('leaves out breaks, and people who do not take part', async () => {
    const { id, people } = await held('p', 'p');
    await team.facilitator.post(`/trainings/${id}/sessions`, { id: newId(), ...sessionFields('2022-06-14T06:00:00.000Z', '2022-06-14T07:00:00.000Z'), kind: 'break' });
    await api.rows(`UPDATE enrolment SET status = 'withdrawn' WHERE training_id = $1 AND person_id = $2`, [id, people[0]?.id]);
    const { sessions, items } = await matrix(id);
    expect([sessions.length, items.map(({ displayName }) => displayName)]).toEqual([1, ['Participant 002']]);
  });

  it('has nothing in it before there is a session, nor before anybody is enrolled', async () => {
    expect(await matrix(await makeTraining(team.facilitator))).toMatchObject({ sessions: [], items: [], total: 0 });
  });

  describe('exported as a spreadsheet', () => {
    it('says the marks in words and sums them up', async () => {
      const { id } = await held('pl.a', 'e..p');
      const { status, headers, content } = await download(`/trainings/${id}/attendance/spreadsheet?language=ru`);
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'no-store']);
      const name = /^attachment; .*filename\*=UTF-8''(.+)\.xlsx$/.exec(String(headers['content-disposition']))?.[1] ?? '';
      const [first] = await readExcel(content);
      expect([decodeURIComponent(name).split(' – ').at(-1), first?.sheet]).toEqual(['Посещаемость', 'Посещаемость']);
      const rows = await readSheet(content);
      expect(rows[1]?.slice(1, 5)).toEqual(['2022-06-14 09:00–09:30', '2022-06-14 10:00–10:30', '2022-06-14 11:00–11:30', '2022-06-14 12:00–12:30']);
      expect(rows.slice(2)).toEqual([
        ['Имя', ...Array.from({ length: 4 }, () => 'Opening circle'), 'Посещено', 'Проведено', 'Доля'],
        ['Participant 001', 'присутствует', 'опоздание 10 мин', null, 'отсутствует', 2, 3, expect.closeTo(2 / 3, 9)],
        ['Participant 002', 'уважительная причина', null, null, 'присутствует', 1, 3, expect.closeTo(1 / 3, 9)],
      ]);
    });

    it('holds names and titles that look like formulas as text', async () => {
      const { id, people, sessionIds } = await held('p');
      await api.rows(`UPDATE person SET display_name = '=HYPERLINK("http://evil.example","Айжан")' WHERE id = $1`, [people[0]?.id]);
      await api.rows(`UPDATE session SET title = '{"en": "+1+1"}' WHERE id = $1`, [sessionIds[0]]);
      const { content } = await download(`/trainings/${id}/attendance/spreadsheet?language=en`);
      const rows = await readSheet(content);
      expect([rows[2]?.[1], rows[3]?.[0]]).toEqual(['+1+1', '=HYPERLINK("http://evil.example","Айжан")']);
      // A formula would stand in an element of its own, whose value a reader shows in its place.
      expect(typeof rows[3]?.[0]).toBe('string');
    });

    it('is written down, without what is in it', async () => {
      const { id } = await held('p');
      await download(`/trainings/${id}/attendance/spreadsheet?language=ky`);
      await download(`/trainings/${id}/attendance/print?language=ky`);
      expect(await api.rows('SELECT action, person_id FROM audit_entry WHERE subject_id = $1', [id])).toEqual([0, 1].map(() => ({ action: 'attendance-exported', person_id: team.staff.id })));
    });

    it('is nothing of another organisation’s', async () => {
      const { id } = await held('p');
      const strangers = await makeTeam(api, 'Ак Шоола');
      for (const what of ['spreadsheet', 'print']) expect((await download(`/trainings/${id}/attendance/${what}?language=en`, strangers.staff)).status).toBe(404);
      expect((await strangers.staff.get(`/trainings/${id}/attendance/matrix`)).status).toBe(404);
    });
  });

  describe('printed', () => {
    it('goes on with further sessions on further pages, with the names again, and says which session each number is', async () => {
      const { id } = await held('ppplaep.pppppppp', 'aaaaaaaaaaaaaaaa');
      const { headers, content } = await download(`/trainings/${id}/attendance/print?language=ky`);
      expect(headers['content-type']).toBe('application/pdf');
      const pages = textOfPages(content);
      expect(pages).toHaveLength(2);
      for (const page of pages) expect(page).toContain('Participant 002');
      expect(pages[0]).toContain('Белгилер');
      expect(pages[0]).toContain('кеч 10');
      expect(pages[1]).toContain('13 / 16');
      expect(pages[1]).toMatch(/14\D+15\.06 13:00–13:30\D+Opening circle/);
    });

    it('lies across', async () => {
      const { id } = await held('p');
      const { content } = await download(`/trainings/${id}/attendance/print?language=en`);
      expect(content.toString('latin1')).toMatch(/\/MediaBox \[0 0 841\.89 595\.28\]/);
    });
  });
});
