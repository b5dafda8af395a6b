import { textOfPages } from '@kurak/curriculum-api/testing';
import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import { type Id, type Language, LANGUAGES, type Problem } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { makeTraining, publishSchedule, sessionFields } from '../../testing';
import type { AgendaReply, PublicAgendaReply } from './agenda.dto';
import { daysText } from './agenda-printout';
import { AGENDA_WORDS } from './agenda-words';

describe('An agenda', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  async function planned(): Promise<Id> {
    const trainingId = await makeTraining(team.facilitator);
    const sessions = [
      { ...sessionFields('2022-06-14T03:00:00.000Z', '2022-06-14T04:30:00.000Z'), title: { en: 'Opening', ru: 'Открытие', ky: 'Ачылыш: өз ара үн' }, facilitatorIds: [team.facilitator.id] },
      { ...sessionFields('2022-06-14T04:30:00.000Z', '2022-06-14T04:45:00.000Z'), kind: 'break', title: { ky: 'Чай' }, room: '' },
      { ...sessionFields('2022-06-15T03:00:00.000Z', '2022-06-15T04:30:00.000Z'), title: { ky: 'Экинчи күн' } },
    ];
    for (const fields of sessions) await team.facilitator.post(`/trainings/${trainingId}/sessions`, { id: newId(), ...fields });
    return trainingId;
  }

  async function printed(trainingId: Id, language: Language, audience: string): Promise<string[]> {
    const { statusCode, rawPayload, headers } = await api.app.inject({ method: 'GET', url: `/api/trainings/${trainingId}/agenda?language=${language}&audience=${audience}`, headers: { cookie: team.staff.cookie } });
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([200, 'application/pdf', 'no-store']);
    return textOfPages(rawPayload);
  }

  describe('on paper', () => {
    it.each(LANGUAGES)('has a page a day, with times, titles, rooms and breaks, its number and its credit, in %s', async (language) => {
      const trainingId = await planned();
      await publishSchedule(team.facilitator, trainingId);
      const pages = await printed(trainingId, language, 'participants');
      expect(pages).toHaveLength(2);
      const [first, second] = pages;
      for (const said of ['09:00–10:30', 'Hall', 'Чай', '10:30–10:45', '1 / 2', AGENDA_WORDS[language].agenda]) expect(first).toContain(said);
      expect(first).toContain({ en: 'Opening', ru: 'Открытие', ky: 'Ачылыш: өз ара үн' }[language]);
      expect(first).toContain({ en: 'Tuesday', ru: 'Вторник', ky: 'шейшемби' }[language]);
      for (const said of ['Экинчи күн', '2 / 2', 'Asia/Bishkek (UTC+6)']) expect(second).toContain(said);
      expect(first).not.toContain('Экинчи күн');
      for (const page of pages) expect(page).toContain('Ак Кайың');
    });

    it('tells facilitators who leads and how long it lasts, and participants no names', async () => {
      const trainingId = await planned();
      await publishSchedule(team.facilitator, trainingId);
      const [facilitators, participants] = [(await printed(trainingId, 'ru', 'facilitators')).join('\n'), (await printed(trainingId, 'ru', 'participants')).join('\n')];
      for (const said of ['Somebody (facilitator)', '90 мин', 'Заметки']) {
        expect(facilitators).toContain(said);
        expect(participants).not.toContain(said);
      }
    });

    it('says that it is a draft until the schedule is published, and prints what was published from then on', async () => {
      const trainingId = await planned();
      expect((await printed(trainingId, 'en', 'participants'))[0]).toContain('not published yet');
      await publishSchedule(team.facilitator, trainingId);
      await team.facilitator.post(`/trainings/${trainingId}/sessions`, { id: newId(), ...sessionFields('2022-06-16T03:00:00.000Z', '2022-06-16T04:30:00.000Z'), title: { en: 'Later idea' } });
      const pages = (await printed(trainingId, 'en', 'participants')).join('\n');
      expect(pages).toContain('Schedule no. 1');
      expect(pages).not.toContain('Later idea');
    });

    it('of a schedule with nothing in it says so', async () => {
      expect((await printed(await makeTraining(team.facilitator), 'en', 'participants')).join('\n')).toContain('Nothing is planned yet.');
    });

    it('is asked for in a language that is spoken here, for somebody', async () => {
      const trainingId = await planned();
      const reply = await team.staff.get<Problem>(`/trainings/${trainingId}/agenda?language=de&audience=donors`);
      expect([reply.status, reply.body.errors?.map(({ path }) => path)]).toEqual([422, ['language', 'audience']]);
    });
  });

  describe('for anybody', () => {
    const change = (trainingId: Id, fields: object) =>
      team.facilitator.put<PublicAgendaReply & Problem>(`/trainings/${trainingId}/public-agenda`, { isOn: true, withRooms: false, withNames: false, version: 0, ...fields });
    const read = async (page: string | null) => {
      const { statusCode: status, payload } = await api.app.inject({ method: 'GET', url: `/api/agendas/${page?.replace('/agenda/', '')}` });
      return { status, text: payload, body: JSON.parse(payload) as AgendaReply };
    };

    async function opened(fields: object = {}): Promise<{ trainingId: Id; page: string; calendar: string }> {
      const trainingId = await planned();
      await publishSchedule(team.facilitator, trainingId);
      const { body } = await change(trainingId, fields);
      return { trainingId, page: body.page ?? '', calendar: body.calendar ?? '' };
    }

    it('is nowhere until it is switched on', async () => {
      const trainingId = await planned();
      expect((await team.staff.get(`/trainings/${trainingId}/public-agenda`)).body).toEqual({ isOn: false, withRooms: false, withNames: false, page: null, calendar: null, version: 0 });
      expect((await change(trainingId, { isOn: false })).body).toMatchObject({ isOn: false, page: null, version: 1 });
    });

    it('tells titles and times of the latest release, and no place, room or name', async () => {
      const { page } = await opened();
      const { status, body, text } = await read(page);
      expect(status).toBe(200);
      expect(body).toMatchObject({ title: { en: 'Training of trainers' }, place: '', release: 1, sessions: [{ begins: '2022-06-14T09:00', startsAt: '2022-06-14T03:00:00.000Z', room: '', facilitators: [] }, { kind: 'break' }, {}] });
      for (const secret of ['Hall', 'Бишкек"', 'Somebody', team.facilitator.id]) expect(text).not.toContain(secret);
    });

    it.each([[{ withRooms: true }, 'Hall', 'Somebody'], [{ withNames: true }, 'Somebody', 'Hall']])('tells no more than what is switched on: %j', async (switches, told, untold) => {
      const { text } = await read((await opened(switches)).page);
      expect([text.includes(told), text.includes(untold)]).toEqual([true, false]);
    });

    it('is a calendar too, with what is switched on', async () => {
      const { calendar } = await opened();
      const { statusCode, payload, headers } = await api.app.inject({ method: 'GET', url: calendar });
      expect([statusCode, headers['content-type'], payload.match(/BEGIN:VEVENT/g)?.length]).toEqual([200, 'text/calendar; charset=utf-8', 2]);
      for (const secret of ['Hall', 'LOCATION', 'Somebody']) expect(payload).not.toContain(secret);
    });

    it('is gone from the next request on once it is switched off, and comes back under another address', async () => {
      const { trainingId, page, calendar } = await opened();
      await change(trainingId, { isOn: false, version: 1 });
      expect([(await read(page)).status, (await api.app.inject({ method: 'GET', url: calendar })).statusCode]).toEqual([404, 404]);
      const again = (await change(trainingId, { version: 2 })).body;
      expect([(await read(page)).status, (await read(again.page)).status]).toEqual([404, 200]);
      expect((await change(trainingId, { withRooms: true, version: 3 })).body.page).toBe(again.page);
    });

    it('answers to a wrong address as to an unknown one', async () => {
      const answers = await Promise.all(['x', 'x'.repeat(27), '%00', '..%2f'].map((code) => read(code)));
      for (const { status, body } of answers) expect([status, body]).toEqual([404, { type: '/problems/not-found', title: 'There is no such thing here', status: 404 }]);
    });

    it('is changed from the version that was seen', async () => {
      const { trainingId } = await opened();
      expect(await change(trainingId, { version: 0 })).toMatchObject({ status: 409, body: { yours: 0, current: 1 } });
      expect(await change(await planned(), { version: 4 })).toMatchObject({ status: 409, body: { yours: 4, current: 0 } });
    });
  });

  it('says once what the first and the last day share', () => {
    const of = (first: string, last: string) => (['en', 'ru', 'ky'] as const).map((language) => daysText(first, last, language).replace(/\s/g, ' '));
    expect(of('2031-06-10', '2031-06-12')).toEqual(['10 – 12 June 2031', '10–12 июня 2031 г.', '2031-ж., 10–12-июнь']);
    expect(of('2031-06-30', '2031-07-02')).toEqual(['30 June – 2 July 2031', '30 июня – 2 июля 2031 г.', '2031-ж., 30-июнь – 2-июль']);
    expect(of('2031-12-30', '2032-01-02')[1]).toBe('30 декабря 2031 г. – 2 января 2032 г.');
    expect(of('2031-06-10', '2031-06-10')).toEqual(['10 June 2031', '10 июня 2031 г.', '2031-ж., 10-июнь']);
  });
});
