import { makePublishedModule } from '@kurak/curriculum-api/testing';
import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { makeParticipants, makeSession, makeTraining, makeWholeTraining, sessionFields } from '../../testing';
import type { EnrolmentPage } from '../enrolment/enrolment.dto';
import type { TrainingReply } from '../training/training.dto';
import type { CompletionReply, CompletionRuleReply } from './completion.dto';

const USUAL = { measure: 'sessions', percent: 80, excused: 'absent', unitIds: [] as Id[], answersPercent: null, testPercent: null };
const SESSIONS = [3, 4, 5, 6, 7].map((hour) => [`2022-06-14T0${hour}:00:00.000Z`, `2022-06-14T0${hour}:50:00.000Z`] as const);
const STATUSES: Record<string, string> = { p: 'present', l: 'late', e: 'excused', a: 'absent' };

describe('Completion', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  const change = (trainingId: Id, rule: object) => team.facilitator.put<CompletionRuleReply>(`/trainings/${trainingId}/completion-rule`, { ...USUAL, version: 1, ...rule });
  const rule = async (trainingId: Id) => (await team.staff.get<CompletionRuleReply>(`/trainings/${trainingId}/completion-rule`)).body;
  const standings = async (trainingId: Id) => (await team.staff.get<CompletionReply>(`/trainings/${trainingId}/completion`)).body;
  const mark = (sessionId: Id, personId: Id | undefined, status: string, more: object = {}) =>
    team.facilitator.post(`/sessions/${sessionId}/marks`, { id: newId(), marks: [{ id: newId(), personId, status, madeAt: '2022-06-14T09:00:00.000Z', ...more }] });

  /** A training of five sessions; each person is marked at each as her word says: p, l, e, a, or a dot for no mark. */
  async function attended(...words: string[]): Promise<{ id: Id; personIds: Id[]; sessionIds: Id[] }> {
    const id = await makeTraining(team.facilitator);
    const people = await makeParticipants(api, team.facilitator, id, words.length);
    const sessionIds: Id[] = [];
    for (const [index, [startsAt, endsAt]] of SESSIONS.entries()) {
      const sessionId = await makeSession(team.facilitator, id, startsAt, endsAt);
      sessionIds.push(sessionId);
      const marks = words.flatMap((word, person) => {
        const status = STATUSES[word[index] ?? '.'];
        return status ? [{ id: newId(), personId: people[person]?.id, status, madeAt: '2022-06-14T09:00:00.000Z' }] : [];
      });
      if (marks.length > 0) await team.facilitator.post(`/sessions/${sessionId}/marks`, { id: newId(), marks });
    }
    return { id, personIds: people.map((person) => person.id), sessionIds };
  }

  async function statuses(id: Id): Promise<string[]> {
    const { body } = await team.facilitator.get<EnrolmentPage>(`/trainings/${id}/enrolments`);
    return body.items.map((enrolment) => enrolment.status);
  }

  describe('of a training that is closed', () => {
    it('is completed by those who were at four sessions of five, late or not', async () => {
      const { id } = await attended('ppppp', 'pplpa', 'pppae', 'aaaaa', '....p');
      const reply = await team.facilitator.post<TrainingReply>(`/trainings/${id}/complete`, { version: 1 });
      expect(reply.body).toMatchObject({ status: 'completed', enrolled: 5, completed: 2 });
      expect(await statuses(id)).toEqual(['completed', 'completed', 'accepted', 'accepted', 'accepted']);
    });

    it('counts only sessions at which somebody was marked as held', async () => {
      const { id } = await attended('pp...', 'pa...');
      await team.facilitator.post(`/trainings/${id}/complete`, { version: 1 });
      expect(await statuses(id)).toEqual(['completed', 'accepted']);
    });

    it('is completed by nobody when no attendance was taken', async () => {
      const { id } = await attended('.....');
      expect((await team.facilitator.post<TrainingReply>(`/trainings/${id}/complete`, { version: 1 })).body).toMatchObject({ status: 'completed', completed: 0 });
    });

    it('stays completed for a person whose name is corrected', async () => {
      const { id } = await attended('ppppp');
      await team.facilitator.post(`/trainings/${id}/complete`, { version: 1 });
      const { body } = await team.facilitator.get<EnrolmentPage>(`/trainings/${id}/enrolments`);
      await team.facilitator.patch(`/enrolments/${body.items[0]?.id}`, { status: 'accepted', displayName: 'Калыйпа', sex: 'female', district: null, version: 2 });
      expect(await statuses(id)).toEqual(['completed']);
    });

    it('does not bring back who was withdrawn', async () => {
      const { id } = await attended('ppppp', 'ppppp');
      const { body } = await team.facilitator.get<EnrolmentPage>(`/trainings/${id}/enrolments`);
      const first = body.items[0];
      await team.facilitator.patch(`/enrolments/${first?.id}`, { status: 'withdrawn', displayName: first?.displayName, sex: null, district: null, version: 1 });
      await team.facilitator.post(`/trainings/${id}/complete`, { version: 1 });
      expect(await statuses(id)).toEqual(['withdrawn', 'completed']);
      await team.facilitator.post(`/trainings/${id}/reopen`, { version: 2 });
      expect(await statuses(id)).toEqual(['withdrawn', 'accepted']);
    });

    it('can be opened again, corrected and closed by what is true then', async () => {
      const { id, personIds } = await attended('pppaa', 'ppppp');
      await team.facilitator.post(`/trainings/${id}/complete`, { version: 1 });
      const reopened = await team.facilitator.post<TrainingReply>(`/trainings/${id}/reopen`, { version: 2 });
      expect(reopened.body).toMatchObject({ status: 'running', completed: 0 });
      const [session] = await api.rows<{ id: Id }>('SELECT id FROM session WHERE training_id = $1 ORDER BY starts_at DESC LIMIT 1', [id]);
      const marks = [{ id: newId(), personId: personIds[0], status: 'present', madeAt: '2022-06-14T10:00:00.000Z' }];
      await team.facilitator.post(`/sessions/${session?.id}/marks`, { id: newId(), marks });
      expect((await team.facilitator.post<TrainingReply>(`/trainings/${id}/complete`, { version: 3 })).body).toMatchObject({ completed: 2 });
    });

    it('is closed once when two close it at once', async () => {
      const { id } = await attended('ppppp');
      const replies = await Promise.all([team.facilitator, team.staff].map((person) => person.post(`/trainings/${id}/complete`, { version: 1 })));
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await api.rows('SELECT version FROM enrolment WHERE training_id = $1', [id])).toEqual([{ version: 2 }]);
    });
  });

  describe('by the rule of a training', () => {
    it('asks for four sessions of five until somebody changes it', async () => {
      const id = await makeTraining(team.facilitator);
      expect(await rule(id)).toEqual({ ...USUAL, version: 1 });
      const reply = await change(id, { measure: 'minutes', percent: 60, excused: 'left-out' });
      expect(reply).toMatchObject({ status: 200, body: { measure: 'minutes', percent: 60, excused: 'left-out', version: 2 } });
      expect(await rule(id)).toEqual(reply.body);
    });

    it('is changed by whoever read it last', async () => {
      const id = await makeTraining(team.facilitator);
      await change(id, { percent: 60 });
      expect(await change(id, { percent: 70 })).toMatchObject({ status: 409, body: { type: '/problems/stale', yours: 1, current: 2 } });
      expect((await rule(id)).percent).toBe(60);
    });

    it('can ask only for units that the training teaches', async () => {
      const { moduleId, unitId } = await makePublishedModule(team.facilitator);
      const id = await makeTraining(team.facilitator, [moduleId]);
      expect(await change(id, { unitIds: [unitId, newId()] })).toMatchObject({ status: 422, body: { errors: [{ path: 'unitIds[1]', code: 'session.unit-not-taught' }] } });
      expect((await change(id, { unitIds: [unitId] })).body.unitIds).toEqual([unitId]);
    });

    it('stays as it was when the training is completed, until it is reopened', async () => {
      const { id } = await attended('ppppp');
      await team.facilitator.post(`/trainings/${id}/complete`, { version: 1 });
      expect(await change(id, { percent: 10 })).toMatchObject({ status: 409, body: { type: '/problems/completion.closed' } });
      await team.facilitator.post(`/trainings/${id}/reopen`, { version: 2 });
      expect((await change(id, { percent: 10 })).status).toBe(200);
    });

    it('decides who completes', async () => {
      const { id } = await attended('ppaaa', 'paaaa');
      await change(id, { percent: 40 });
      await team.facilitator.post(`/trainings/${id}/complete`, { version: 1 });
      expect(await statuses(id)).toEqual(['completed', 'accepted']);
    });

    it('takes minutes of lateness off where it counts minutes', async () => {
      const { id, personIds, sessionIds } = await attended('pppp.');
      await mark(sessionIds[4] ?? '', personIds[0], 'late', { minutesLate: 20 });
      await change(id, { measure: 'minutes', percent: 92 });
      expect((await standings(id)).people).toMatchObject([{ isComplete: true, attendance: { attended: 230, counted: 250, percent: 92 } }]);
    });

    it('knows who was at a session of a required unit', async () => {
      const { moduleId, unitId } = await makePublishedModule(team.facilitator);
      const id = await makeTraining(team.facilitator, [moduleId]);
      const people = await makeParticipants(api, team.facilitator, id, 2);
      const sessionId = newId();
      await team.facilitator.post(`/trainings/${id}/sessions`, { id: sessionId, ...sessionFields(), kind: 'unit', unitId });
      for (const [index, status] of ['present', 'excused'].entries()) await mark(sessionId, people[index]?.id, status);
      await change(id, { percent: 0, unitIds: [unitId] });
      expect((await standings(id)).people).toMatchObject([
        { personId: people[1]?.id, isComplete: false, outlook: 'lost', units: [{ unitId, state: 'missed' }] },
        { personId: people[0]?.id, isComplete: true, outlook: 'reached', units: [{ unitId, state: 'attended' }] },
      ]);
    });

    it('counts questions of the lessons once they were answered right', async () => {
      const { trainingId, unitId, sessionId, participants } = await makeWholeTraining(api, team.facilitator, 2);
      const answer = (chosen: string) => participants[0]?.post(`/trainings/${trainingId}/lessons/${unitId}/answers`, { id: newId(), blockId: 'first-check', chosen: [chosen], madeAt: '2022-06-14T05:00:00.000Z' });
      for (const { id } of participants) await mark(sessionId, id, 'present');
      await change(trainingId, { answersPercent: 100 });
      await answer('answer');
      expect((await standings(trainingId)).people).toMatchObject([0, 1].map(() => ({ isComplete: false, outlook: 'open', answers: { right: 0, of: 1, isEnough: false } })));
      await answer('find-out');
      const { people } = await standings(trainingId);
      expect(people.find(({ personId }) => personId === participants[0]?.id)).toMatchObject({ isComplete: true, answers: { right: 1, of: 1, isEnough: true } });
      expect(people.find(({ personId }) => personId === participants[1]?.id)).toMatchObject({ isComplete: false });
    });
  });

  describe('while a training goes on', () => {
    it('shows first who can no longer complete it, then who only just can, each with the figures', async () => {
      const { id, personIds } = await attended('ppp..', 'paa..', 'pap..');
      const { people, ...rest } = await standings(id);
      expect(rest).toMatchObject({ trainingId: id, sessionsHeld: 3, sessionsLeft: 2, rule: { percent: 80 } });
      expect(people).toMatchObject([
        { personId: personIds[1], outlook: 'lost', attendance: { attended: 1, counted: 3, percent: 33, left: 2, canMiss: 0 } },
        { personId: personIds[2], outlook: 'just', attendance: { attended: 2, counted: 3, percent: 66, left: 2, canMiss: 0 } },
        { personId: personIds[0], outlook: 'open', attendance: { attended: 3, counted: 3, percent: 100, left: 2, canMiss: 1 } },
      ]);
    });

    it('counts a session at which somebody else was marked as held, and says that she has no mark', async () => {
      const { id } = await attended('p....', '.....');
      expect((await standings(id)).people).toMatchObject([{ attendance: { attended: 0, counted: 1, unmarked: 1 } }, { attendance: { attended: 1, counted: 1, unmarked: 0 } }]);
    });

    it('expects of each group only its own sessions, and whoever was marked at another’s', async () => {
      const { id, personIds, sessionIds } = await attended('p....', '.....', '.....');
      const [first, second] = [newId(), newId()];
      for (const [index, groupId] of [first, second, second].entries()) {
        await api.rows(`INSERT INTO training_group (id, organisation_id, training_id, name) VALUES ($1, $2, $3, 'Group') ON CONFLICT DO NOTHING`, [groupId, team.organisationId, id]);
        await api.rows('INSERT INTO training_group_member (group_id, person_id, organisation_id) VALUES ($1, $2, $3)', [groupId, personIds[index], team.organisationId]);
      }
      for (const [index, groupId] of [first, second].entries()) await api.rows('INSERT INTO session_group (session_id, group_id, organisation_id) VALUES ($1, $2, $3)', [sessionIds[index], groupId, team.organisationId]);
      await mark(sessionIds[1] ?? '', personIds[1], 'present');
      const counted = async () => Object.fromEntries((await standings(id)).people.map(({ personId, attendance }) => [personId, [attendance.attended, attendance.counted, attendance.left]]));
      expect(await counted()).toEqual({ [personIds[0] ?? '']: [1, 1, 3], [personIds[1] ?? '']: [1, 1, 3], [personIds[2] ?? '']: [0, 1, 3] });
      await mark(sessionIds[1] ?? '', personIds[0], 'present');
      expect((await counted())[personIds[0] ?? '']).toEqual([2, 2, 3]);
    });

    it('leaves those out who do not take part', async () => {
      const { id } = await attended('ppppp', 'aaaaa');
      await api.rows(`UPDATE enrolment SET status = 'withdrawn' WHERE training_id = $1 AND person_id = (SELECT id FROM person WHERE display_name = 'Participant 002' AND id IN (SELECT person_id FROM enrolment WHERE training_id = $1))`, [id]);
      expect((await standings(id)).people.map(({ displayName }) => displayName)).toEqual(['Participant 001']);
    });

    it('is nobody else’s to see', async () => {
      const { id } = await attended('ppppp');
      const strangers = await makeTeam(api, 'Ак Шоола');
      const replies = [await strangers.facilitator.get(`/trainings/${id}/completion`), await strangers.facilitator.get(`/trainings/${id}/completion-rule`)];
      expect(replies.map(({ status }) => status)).toEqual([404, 404]);
    });
  });
});
