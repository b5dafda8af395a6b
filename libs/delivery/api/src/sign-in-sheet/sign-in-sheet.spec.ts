import { textOfPages } from '@kurak/curriculum-api/testing';
import { makeTeam, type Team, type TestPerson } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import { makeParticipants, makeSession, makeTraining } from '../../testing';

describe('A sign-in sheet', () => {
  const api = startApi();
  let team: Team;
  let id: Id;
  beforeAll(async () => {
    team = await makeTeam(api, 'Ак Кайың');
    id = await makeTraining(team.facilitator);
    await makeParticipants(api, team.facilitator, id, 30);
    for (const hour of [3, 4, 5, 6]) await makeSession(team.facilitator, id, `2022-06-14T0${hour}:00:00.000Z`, `2022-06-14T0${hour}:50:00.000Z`);
    await makeSession(team.facilitator, id, '2022-06-15T03:00:00.000Z', '2022-06-15T04:00:00.000Z');
    await api.rows(`UPDATE training SET grant_name = 'Тең укук', grant_number = 'KG-2022/7' WHERE id = $1`, [id]);
  }, 30_000);

  async function sheet(query: string, person: TestPerson = team.facilitator) {
    const reply = await api.app.inject({ method: 'GET', url: `/api/trainings/${id}/sign-in-sheet?${query}`, headers: { cookie: person.cookie } });
    return { status: reply.statusCode, headers: reply.headers, content: reply.rawPayload, pages: reply.statusCode === 200 ? textOfPages(reply.rawPayload) : [] };
  }

  it('has everybody’s name, the grant and the organisation, on as many pages as it takes', async () => {
    const { headers, pages } = await sheet('language=ru&day=2022-06-14');
    expect([headers['content-type'], headers['cache-control']]).toEqual(['application/pdf', 'no-store']);
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('Лист регистрации · 14 июня 2022 г.');
    for (const words of ['Ак Кайың', 'Грант: Тең укук, KG-2022/7', 'Подпись']) expect(pages[0]).toContain(words);
    const text = pages.join('\n');
    for (let number = 1; number <= 30; number += 1) expect(text).toContain(`Participant ${String(number).padStart(3, '0')}`);
    for (const page of pages) expect(page).toContain('Имя');
  });

  it('has empty rows for who comes besides, as many as are asked for', async () => {
    const numbers = async (query: string) => {
      const { pages } = await sheet(`language=en&day=2022-06-14&${query}`);
      return [pages.join('\n').split('\n').filter((line) => /^3[1-9]$/.test(line.trim())).length, pages.join('\n').includes('Who is not on the list yet')];
    };
    expect([await numbers('blank=0'), await numbers(''), await numbers('blank=3')]).toEqual([[0, false], [5, true], [3, true]]);
  });

  it('has a box for the day, or one for each session of that day', async () => {
    expect((await sheet('language=en&day=2022-06-14')).pages[0]).not.toContain('10:00–10:50');
    const { pages, content } = await sheet('language=en&day=2022-06-14&columns=sessions');
    for (const time of ['09:00–09:50', '10:00–10:50', '11:00–11:50', '12:00–12:50']) expect(pages[0]).toContain(time);
    expect(content.toString('latin1')).toMatch(/\/MediaBox \[0 0 841\.89 595\.28\]/);
    expect((await sheet('language=en&day=2022-06-15&columns=sessions')).pages[0]).toContain('09:00–10:00');
  });

  it('speaks Kyrgyz with all its letters', async () => {
    const { pages } = await sheet('language=ky&day=2022-06-16');
    for (const words of ['Катталуу барагы', 'Колу', 'Тизмеде азырынча жоктор', 'уюштуруучуларда']) expect(pages.join('\n')).toContain(words);
  });

  it('is of a day of the training', async () => {
    for (const day of ['2022-06-13', '2022-06-17']) expect((await sheet(`language=en&day=${day}`)).status).toBe(422);
  });
});
