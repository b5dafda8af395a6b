import { makePerson, makeTeam, type Team, type TestPerson } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import ICAL from 'ical.js';
import { v7 as newId } from 'uuid';
import { makeParticipants, makeSession, makeTraining, publishSchedule, sessionFields, trainingFields } from '../../testing';
import type { CalendarReply } from './calendar.dto';

interface Event {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly starts: string;
  readonly isUtc: boolean;
  readonly summary: string;
  readonly location: string | null;
}

describe('A calendar', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  /** What a calendar program reads there; it has nothing but the address. */
  async function read(address: string): Promise<{ status: number; type: unknown; text: string; events: Event[] }> {
    const { statusCode: status, headers, payload: text } = await api.app.inject({ method: 'GET', url: address });
    const events = status !== 200 ? [] : new ICAL.Component(ICAL.parse(text) as []).getAllSubcomponents('vevent').map((part): Event => {
      const event = new ICAL.Event(part);
      const starts = event.startDate;
      return {
        uid: event.uid, sequence: event.sequence, status: String(part.getFirstPropertyValue('status')), starts: starts.toJSDate().toISOString(), isUtc: starts.zone === ICAL.Timezone.utcTimezone,
        summary: event.summary, location: event.location,
      };
    });
    return { status, type: headers['content-type'], text, events };
  }
  const addressOf = async (person: TestPerson | undefined, id = newId()) => (await person?.put<CalendarReply>('/me/calendar', { feedId: id }))?.body.address ?? '';

  async function taught(): Promise<{ trainingId: Id; sessionId: Id; participant: TestPerson }> {
    const trainingId = await makeTraining(team.facilitator);
    const sessionId = await makeSession(team.facilitator, trainingId);
    const [participant] = await makeParticipants(api, team.facilitator, trainingId, 1);
    await publishSchedule(team.facilitator, trainingId);
    return { trainingId, sessionId, participant: participant as TestPerson };
  }

  it('tells of published sessions in UTC, under ids that stay', async () => {
    const { trainingId, sessionId, participant } = await taught();
    await makeSession(team.facilitator, trainingId, '2022-06-15T03:00:00.000Z', '2022-06-15T04:00:00.000Z');
    const { status, type, events } = await read(await addressOf(participant));
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(events).toEqual([
      { uid: `${sessionId}@kurak`, sequence: 2, status: 'CONFIRMED', starts: '2022-06-14T03:00:00.000Z', isUtc: true, summary: 'Opening circle', location: 'Hall, Бишкек' },
    ]);
  });

  it('raises the sequence of what changed, and only of that; what is gone is cancelled', async () => {
    const { trainingId, sessionId, participant } = await taught();
    const other = await makeSession(team.facilitator, trainingId, '2022-06-15T03:00:00.000Z', '2022-06-15T04:00:00.000Z');
    await publishSchedule(team.facilitator, trainingId);
    const address = await addressOf(participant);
    const before = (await read(address)).events;
    await team.facilitator.patch(`/sessions/${other}`, { ...sessionFields('2022-06-15T05:00:00.000Z', '2022-06-15T06:00:00.000Z'), version: 1 });
    await team.facilitator.delete(`/sessions/${sessionId}`);
    await publishSchedule(team.facilitator, trainingId);
    const after = (await read(address)).events;
    const sequence = (events: Event[], id: Id) => events.find(({ uid }) => uid.startsWith(id))?.sequence ?? 0;
    expect(sequence(after, other)).toBeGreaterThan(sequence(before, other));
    expect(sequence(after, sessionId)).toBeGreaterThan(sequence(before, sessionId));
    expect(after.map(({ uid, status, starts }) => [uid.slice(0, 36), status, starts])).toEqual([
      [other, 'CONFIRMED', '2022-06-15T05:00:00.000Z'],
      [sessionId, 'CANCELLED', '2022-06-14T03:00:00.000Z'],
    ]);
  });

  it('cancels what is not hers any more: of the group that she left, and what was given to another group or another facilitator', async () => {
    const { trainingId, sessionId, participant } = await taught();
    const leader = await makePerson(api, 'facilitator', team.organisationId, 'Нургүл');
    const [hills, lake] = [newId(), newId()];
    const divide = async (hers: Id) => {
      const { body } = await team.facilitator.get<{ version: number }>(`/trainings/${trainingId}/timetable`);
      const groups = [hills, lake].map((id) => ({ id, name: id, memberIds: id === hers ? [participant.id] : [] }));
      return team.facilitator.put(`/trainings/${trainingId}/timetable`, { dayStartsAt: '09:00', dayEndsAt: '18:00', unorderedModuleIds: [], buildsOn: [], groups, guests: [], version: body.version });
    };
    const [ofHills, ofLake] = [newId(), newId()];
    const give = (id: Id, day: number, groupIds: Id[]) => ({ id, ...sessionFields(`2022-06-${day}T05:00:00.000Z`, `2022-06-${day}T06:00:00.000Z`), groupIds, facilitatorIds: [leader.id] });
    expect((await divide(hills)).status).toBe(200);
    for (const session of [give(ofHills, 14, [hills]), give(ofLake, 15, [lake])]) await team.facilitator.post(`/trainings/${trainingId}/sessions`, session);
    await publishSchedule(team.facilitator, trainingId);
    const [hersAddress, leadersAddress] = [await addressOf(participant), await addressOf(leader)];
    const states: (readonly [Id, string, number])[][] = [];
    const look = async (address: string) => {
      const events = (await read(address)).events.map(({ uid, status, sequence }) => [uid.slice(0, 36), status, sequence] as const);
      states.push(events);
      return Object.fromEntries(events.map(([id, status]) => [id, status]));
    };
    expect(await look(hersAddress)).toEqual({ [sessionId]: 'CONFIRMED', [ofHills]: 'CONFIRMED' });
    await divide(lake);
    expect(await look(hersAddress)).toEqual({ [sessionId]: 'CONFIRMED', [ofHills]: 'CANCELLED', [ofLake]: 'CONFIRMED' });
    await divide(hills);
    expect(await look(hersAddress)).toEqual({ [sessionId]: 'CONFIRMED', [ofHills]: 'CONFIRMED', [ofLake]: 'CANCELLED' });
    await team.facilitator.patch(`/sessions/${ofHills}`, { ...give(ofHills, 14, [lake]), id: undefined, facilitatorIds: [], version: 1 });
    await publishSchedule(team.facilitator, trainingId);
    expect(await look(hersAddress)).toMatchObject({ [ofHills]: 'CANCELLED', [ofLake]: 'CANCELLED' });
    for (const [index, events] of states.slice(1).entries()) {
      for (const [id, status, sequence] of events) {
        const [, statusBefore, before] = states[index]?.find(([one]) => one === id) ?? [id, status, -1];
        expect(status === statusBefore ? sequence >= before : sequence > before).toBe(true);
      }
    }
    expect((await read(leadersAddress)).events.filter(({ uid }) => uid.startsWith(ofHills))).toMatchObject([{ status: 'CANCELLED' }]);
  });

  it('cancels everything of a training that is cancelled', async () => {
    const { trainingId, participant } = await taught();
    const address = await addressOf(participant);
    const [before] = (await read(address)).events;
    await api.rows(`UPDATE training SET status = 'cancelled', status_before = 'planned', version = version + 1 WHERE id = $1`, [trainingId]);
    const [after] = (await read(address)).events;
    expect([after?.status, (after?.sequence ?? 0) > (before?.sequence ?? 0)]).toEqual(['CANCELLED', true]);
  });

  it('names nobody and leads into no meeting', async () => {
    const { trainingId, sessionId, participant } = await taught();
    await team.facilitator.patch(`/sessions/${sessionId}`, { ...sessionFields(), facilitatorIds: [team.facilitator.id], version: 1 });
    await team.facilitator.put(`/trainings/${trainingId}/meetings`, { address: 'https://meet.example.org/kurak', sessions: [], version: 0 });
    await publishSchedule(team.facilitator, trainingId);
    const { text } = await read(await addressOf(participant));
    expect(text).toContain('Opening circle');
    for (const secret of ['Somebody', 'example.org', 'Participant', participant.id]) expect(text).not.toContain(secret);
  });

  it('of a facilitator has the sessions that she leads, and no others', async () => {
    const { trainingId, sessionId } = await taught();
    await makeSession(team.facilitator, trainingId, '2022-06-15T03:00:00.000Z', '2022-06-15T04:00:00.000Z');
    await team.facilitator.patch(`/sessions/${sessionId}`, { ...sessionFields(), facilitatorIds: [team.staff.id], version: 1 });
    await publishSchedule(team.facilitator, trainingId);
    expect((await read(await addressOf(team.staff))).events.map(({ uid }) => uid)).toEqual([`${sessionId}@kurak`]);
  });

  it('has an address that is shown again, renewed, and taken back; an old one finds nothing, as an unknown one', async () => {
    const { participant } = await taught();
    const [id, mine] = [newId(), async () => (await participant.get<CalendarReply>('/me/calendar')).body.address];
    expect(await mine()).toBeNull();
    const first = await addressOf(participant, id);
    expect([await mine(), await addressOf(participant, id)]).toEqual([first, first]);
    const second = await addressOf(participant);
    expect([(await read(first)).status, (await read(second)).status]).toEqual([404, 200]);
    expect((await participant.delete('/me/calendar')).status).toBe(204);
    const unknown = `/api/calendars/${'x'.repeat(27)}.ics`;
    expect([await read(second), await mine()]).toEqual([await read(unknown), null]);
    expect(JSON.stringify(await api.rows('SELECT * FROM calendar_feed'))).not.toContain(second.slice(15, 42));
  });

  it('shows nothing more once she has left the training, or the organisation', async () => {
    const { trainingId, participant } = await taught();
    const address = await addressOf(participant);
    await api.rows(`UPDATE enrolment SET status = 'withdrawn' WHERE training_id = $1`, [trainingId]);
    expect(await read(address)).toMatchObject({ status: 200, events: [] });
    await api.rows('DELETE FROM membership WHERE person_id = $1', [participant.id]);
    expect((await read(address)).status).toBe(404);
  });

  it('takes one session, by those who come to it', async () => {
    const { trainingId, sessionId, participant } = await taught();
    const unpublished = await makeSession(team.facilitator, trainingId, '2022-06-15T03:00:00.000Z', '2022-06-15T04:00:00.000Z');
    const file = await api.app.inject({ method: 'GET', url: `/api/sessions/${sessionId}/calendar`, headers: { cookie: participant.cookie } });
    expect(file.headers['content-disposition']).toBe('attachment; filename="session.ics"');
    expect(new ICAL.Component(ICAL.parse(file.payload) as []).getAllSubcomponents('vevent')).toHaveLength(1);
    expect((await participant.get(`/sessions/${unpublished}/calendar`)).status).toBe(404);
  });

  it('keeps lines short and letters whole, as RFC 5545 asks', async () => {
    const trainingId = newId();
    await team.facilitator.post('/trainings', { id: trainingId, ...trainingFields(), title: { ky: 'Жергиликтүү өзүн өзү башкаруу органдарында аялдардын катышуусу, биринчи бөлүм; экинчи' } });
    await makeSession(team.facilitator, trainingId);
    const [participant] = await makeParticipants(api, team.facilitator, trainingId, 1);
    await publishSchedule(team.facilitator, trainingId);
    const { text } = await read(await addressOf(participant));
    expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    const [event] = new ICAL.Component(ICAL.parse(text) as []).getAllSubcomponents('vevent');
    expect(new ICAL.Event(event).description).toContain('биринчи бөлүм; экинчи');
  });
});
