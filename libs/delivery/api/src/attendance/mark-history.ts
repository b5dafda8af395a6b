import { Injectable } from '@nestjs/common';
import { type AttributedMark, type Decided, decidedBetween } from '@kurak/delivery-model';
import { Database, ProblemException } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import type { CurrentMarkReply, MarkHistoryReply, PastMarkReply } from './attendance.dto';
import { asInstant, COUNTING_FIRST, MARK_PEOPLE, MARK_REPLY } from './mark-statements';

type DisputedMark = Omit<AttributedMark, 'personId' | 'recordedBy'> & { personId: Id; recorderId: Id; reply: CurrentMarkReply };

/** What became of marks: each that a person ever had, and what was decided between two who marked without knowing. */
@Injectable()
export class MarkHistory {
  constructor(private readonly database: Database) {}

  async of(sessionId: Id, personId: Id): Promise<MarkHistoryReply> {
    const [known] = await this.database.query<{ items: PastMarkReply[] | null }>(
      `SELECT (
         SELECT jsonb_agg(past.mark || jsonb_build_object('counts', past.place = 1) ORDER BY past.made_at DESC, past.id DESC) FROM (
           SELECT mark.made_at, mark.id, row_number() OVER (ORDER BY ${COUNTING_FIRST}) AS place,
                  jsonb_build_object(${MARK_REPLY}, 'receivedAt', ${asInstant('mark.received_at')}, 'deviceAt', ${asInstant('mark.device_at')}) AS mark
           FROM mark ${MARK_PEOPLE} WHERE mark.session_id = session.id AND mark.person_id = enrolment.person_id
         ) past
       ) AS items
       FROM session JOIN enrolment ON enrolment.training_id = session.training_id WHERE session.id = $1 AND enrolment.person_id = $2`,
      [sessionId, personId],
    );
    if (known === undefined) throw ProblemException.notFound();
    return { items: known.items ?? [] };
  }

  /** What the actor is to be told, by person: where her mark and a colleague's say different things. */
  async decided(sessionId: Id): Promise<Map<Id, Decided<CurrentMarkReply>>> {
    const me = this.database.actor.personId;
    const marks = await this.database.query<DisputedMark>(
      `SELECT mark.id, mark.person_id AS "personId", mark.status, mark.way, ${asInstant('mark.made_at')} AS "madeAt", mark.recorded_by AS "recorderId",
              mark.seen_id AS seen, jsonb_build_object(${MARK_REPLY}) AS reply
       FROM mark ${MARK_PEOPLE}
       WHERE mark.session_id = $1 AND mark.person_id IN (
         SELECT person_id FROM mark WHERE session_id = $1 GROUP BY person_id
         HAVING bool_or(recorded_by = $2) AND count(DISTINCT status) > 1 AND count(DISTINCT recorded_by) > 1)`,
      [sessionId, me],
    );
    const told = new Map<Id, Decided<CurrentMarkReply>>();
    for (const [personId, own] of Map.groupBy(marks, (mark) => mark.personId)) {
      const decided = decidedBetween(own.map((mark) => ({ ...mark, recordedBy: mark.recorderId })), me);
      if (decided) told.set(personId, { mine: decided.mine.reply, theirs: decided.theirs.reply, counts: decided.counts });
    }
    return told;
  }
}
