import { Injectable } from '@nestjs/common';
import { type CompletionRule, type ExpectedSession, isAttended, type MarkStatus, OUTLOOKS, SESSION_KINDS, standingOf, USUAL_COMPLETION } from '@kurak/delivery-model';
import { changeVersion, Database, ProblemException } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { EnrolmentEntity } from '../enrolment/enrolment.entity';
import type { TrainingReply } from '../training/training.dto';
import { TrainingEntity } from '../training/training.entity';
import { TrainingService } from '../training/training.service';
import type { ChangeCompletionRuleRequest, CompletionReply, CompletionRuleReply, PersonStandingReply } from './completion.dto';
import { CompletionRuleEntity } from './completion-rule.entity';
import { WhatWasLearned } from './what-was-learned';

type RecordedMark = readonly [sessionId: Id, status: MarkStatus, minutesLate: number | null];

interface PersonRow {
  readonly enrolmentId: Id;
  readonly personId: Id;
  readonly displayName: string;
  readonly status: string;
  readonly marks: readonly RecordedMark[];
}

/** A session as it is expected of those of its groups; of everybody when it has none. */
type GroupedSession = ExpectedSession & { readonly memberIds: readonly Id[] | null };

const ATTENDED_KINDS = SESSION_KINDS.filter(isAttended);

/** Who has completed a training and who is about not to, by a rule of the training's own and what was recorded. */
@Injectable()
export class CompletionService {
  constructor(
    private readonly database: Database,
    private readonly trainings: TrainingService,
    private readonly learned: WhatWasLearned,
  ) {}

  async rule(trainingId: Id): Promise<CompletionRuleReply> {
    await this.trainings.entity(trainingId);
    const rule = await this.database.repository(CompletionRuleEntity).findOneBy({ id: trainingId });
    const { measure, percent, excused, unitIds, answersPercent, testPercent, version } = rule ?? { ...USUAL_COMPLETION, version: 1 };
    return { measure, percent, excused, unitIds: [...unitIds], answersPercent, testPercent, version };
  }

  async changeRule(trainingId: Id, { version, ...rule }: ChangeCompletionRuleRequest): Promise<CompletionRuleReply> {
    const { status } = await this.trainings.entity(trainingId);
    if (status === 'completed') throw ProblemException.conflict('completion.closed', 'The training is completed; reopen it to change its rule');
    await this.refuseUnitsNotTaught(trainingId, rule.unitIds);
    await this.database.query(`INSERT INTO completion_rule (id, organisation_id) VALUES ($1, app_organisation()) ON CONFLICT DO NOTHING`, [trainingId]);
    await changeVersion(this.database, CompletionRuleEntity, { id: trainingId, version }, { ...rule, answersPercent: rule.answersPercent ?? null, testPercent: rule.testPercent ?? null });
    return this.rule(trainingId);
  }

  async standings(trainingId: Id): Promise<CompletionReply> {
    const rule = await this.rule(trainingId);
    const sessions = await this.sessions(trainingId);
    const people = (await this.people(trainingId, sessions, rule)).map(({ personId, displayName, standing }): PersonStandingReply => {
      const { isComplete, outlook, attendance, units, answers, tests } = standing;
      return { personId, displayName, isComplete, outlook, attendance: { ...attendance }, units: units.map((unit) => ({ ...unit })), answers: answers && { ...answers }, tests: tests.map((test) => ({ ...test })) };
    });
    const worstFirst = [...OUTLOOKS].reverse();
    const held = sessions.filter(({ isHeld }) => isHeld).length;
    return {
      trainingId,
      rule,
      sessionsHeld: held,
      sessionsLeft: sessions.length - held,
      // Sorting keeps the order of names among equals.
      people: people.sort((one, other) => worstFirst.indexOf(one.outlook) - worstFirst.indexOf(other.outlook)),
    };
  }

  /** Closes the training: who has done what its rule asks has completed it. */
  async complete(id: Id, version: number): Promise<TrainingReply> {
    await this.trainings.refuseMove(id, version, 'completed');
    await changeVersion(this.database, TrainingEntity, { id, version }, { status: 'completed', updatedAt: () => 'now()' });
    const people = await this.people(id, await this.sessions(id), await this.rule(id));
    const completed = people.filter(({ status, standing }) => status === 'accepted' && standing.isComplete);
    await this.setEnrolments(completed.map(({ enrolmentId }) => enrolmentId), 'completed');
    return this.trainings.find(id);
  }

  /** Takes the completion back: who had completed takes part again. */
  async reopen(id: Id, version: number): Promise<TrainingReply> {
    await this.trainings.refuseMove(id, version, 'running');
    await changeVersion(this.database, TrainingEntity, { id, version }, { status: 'running', updatedAt: () => 'now()' });
    const completed = await this.database.repository(EnrolmentEntity).findBy({ trainingId: id, status: 'completed' });
    await this.setEnrolments(completed.map((enrolment) => enrolment.id), 'accepted');
    return this.trainings.find(id);
  }

  private async people(trainingId: Id, sessions: readonly GroupedSession[], rule: CompletionRule) {
    const rows = await this.database.query<PersonRow>(
      `WITH marked AS MATERIALIZED (
         SELECT person_id, jsonb_agg(jsonb_build_array(session_id, status, minutes_late)) AS marks FROM current_mark WHERE session_id = ANY($2) GROUP BY person_id
       )
       SELECT enrolment.id AS "enrolmentId", enrolment.person_id AS "personId", person.display_name AS "displayName", enrolment.status,
              coalesce(marked.marks, '[]') AS marks
       FROM enrolment JOIN person ON person.id = enrolment.person_id LEFT JOIN marked ON marked.person_id = enrolment.person_id
       WHERE enrolment.training_id = $1 AND enrolment.status IN ('accepted', 'completed')
       ORDER BY person.display_name, person.id`,
      [trainingId, sessions.map(({ id }) => id)],
    );
    const answers = rule.answersPercent === null ? new Map<Id, never>() : await this.learned.answers(trainingId);
    const tests = rule.testPercent === null ? new Map<Id, never>() : await this.learned.tests(trainingId);
    return rows.map((row) => {
      const marks = new Map(row.marks.map(([sessionId, status, minutesLate]) => [sessionId, { status, minutesLate }]));
      // Who was marked at the session of another group was expected there after all.
      const expected = sessions.filter(({ id, memberIds }) => memberIds === null || memberIds.includes(row.personId) || marks.has(id));
      return { ...row, standing: standingOf(rule, expected, { marks, answers: answers.get(row.personId) ?? { right: 0, of: 0 }, tests: tests.get(row.personId) ?? [] }) };
    });
  }

  /** Sessions at which attendance counts. One is held as soon as somebody who takes part was marked at it. */
  private async sessions(trainingId: Id): Promise<GroupedSession[]> {
    return this.database.query(
      `WITH held AS MATERIALIZED (
         SELECT DISTINCT mark.session_id FROM mark
         WHERE mark.session_id = ANY(ARRAY(SELECT id FROM session WHERE training_id = $1))
           AND mark.person_id = ANY(ARRAY(SELECT person_id FROM enrolment WHERE training_id = $1 AND status IN ('accepted', 'completed')))
       )
       SELECT session.id, session.unit_id AS "unitId", round(extract(epoch FROM session.ends_at - session.starts_at) / 60)::int AS minutes,
              session.id IN (SELECT session_id FROM held) AS "isHeld",
              CASE WHEN EXISTS (SELECT 1 FROM session_group WHERE session_group.session_id = session.id)
                   THEN ARRAY(SELECT DISTINCT person_id FROM session_group JOIN training_group_member USING (group_id) WHERE session_group.session_id = session.id) END AS "memberIds"
       FROM session WHERE session.training_id = $1 AND session.kind = ANY($2) ORDER BY session.starts_at, session.id`,
      [trainingId, ATTENDED_KINDS],
    );
  }

  private async refuseUnitsNotTaught(trainingId: Id, unitIds: readonly Id[]): Promise<void> {
    const taught = await this.database.query<{ id: Id }>('SELECT unit_id AS id FROM training_module JOIN unit_version USING (module_version_id) WHERE training_id = $1', [trainingId]);
    const unknown = unitIds.findIndex((unitId) => !taught.some(({ id }) => id === unitId));
    if (unknown >= 0) throw ProblemException.invalid({ path: `unitIds[${unknown}]`, code: 'session.unit-not-taught' });
  }

  private async setEnrolments(ids: readonly Id[], status: 'accepted' | 'completed'): Promise<void> {
    await this.database.query('UPDATE enrolment SET status = $2, version = version + 1 WHERE id = ANY($1)', [ids, status]);
  }
}
