import { Injectable } from '@nestjs/common';
import { instantOf } from '@kurak/delivery-model';
import { Database } from '@kurak/shared-api';
import type { HomeReply, HomeSessionReply, HomeTrainingReply } from './home.dto';

/** Parameter: the person. */
export const HOME = `
  SELECT jsonb_build_object(
    'unread', (SELECT count(*) FROM message WHERE message.person_id = $1 AND message.read_at IS NULL),
    'trainings', coalesce(jsonb_agg(training.reply ORDER BY training.starts_on DESC, training.id), '[]')) AS reply
  FROM (
    SELECT training.id, training.starts_on, jsonb_build_object(
      'id', training.id, 'title', training.title, 'place', training.place, 'timeZone', training.time_zone,
      'startsOn', training.starts_on, 'endsOn', training.ends_on, 'status', training.status, 'enrolment', enrolment.status,
      'sessions', (
        SELECT coalesce(jsonb_agg(jsonb_build_object(
            'id', session.id, 'title', session.title, 'timeZone', session."timeZone", 'begins', session.begins, 'ends', session.ends,
            'room', session.room, 'facilitators', coalesce(led.names, '[]'),
            'meets', coalesce(meeting.for_all OR session.id = ANY(meeting.session_ids), false)) ORDER BY session.begins, session.id), '[]')
        FROM (SELECT sessions FROM release WHERE release.training_id = training.id ORDER BY number DESC LIMIT 1) AS latest
        CROSS JOIN LATERAL jsonb_to_recordset(latest.sessions) AS session
          (id uuid, kind text, title jsonb, "timeZone" text, begins text, ends text, room text, "facilitatorIds" jsonb, groups jsonb)
        LEFT JOIN LATERAL (
          SELECT jsonb_agg(person.display_name ORDER BY person.display_name) AS names FROM person
          WHERE person.id IN (SELECT jsonb_array_elements_text(session."facilitatorIds")::uuid)
        ) AS led ON true
        LEFT JOIN meeting ON meeting.training_id = training.id
        WHERE session.kind IN ('unit', 'other', 'travel')
          AND (session.groups = '[]' OR session.groups @> ANY(own.groups))),
      'attended', marks.attended, 'marked', marks.marked,
      'lessons', (
        SELECT coalesce(jsonb_agg(jsonb_build_object(
            'unitId', unit_version.unit_id, 'moduleId', module_version.module_id, 'moduleTitle', module_version.title, 'title', unit_version.title,
            'checks', unit_version.checks, 'answered', coalesce(answered.total, 0), 'right', coalesce(answered.right, 0),
            'finished', EXISTS (SELECT 1 FROM reading WHERE reading.person_id = $1 AND reading.training_id = training.id AND reading.unit_id = unit_version.unit_id)
          ) ORDER BY training_module.position, unit_version.position), '[]')
        FROM training_module
        JOIN module_version ON module_version.id = training_module.module_version_id
        JOIN unit_version ON unit_version.module_version_id = training_module.module_version_id
        LEFT JOIN (
          SELECT first.unit_id, count(*) AS total, count(*) FILTER (WHERE first.is_right) AS right FROM (
            SELECT DISTINCT ON (unit_id, block_id) unit_id, is_right FROM answer
            WHERE answer.person_id = $1 AND answer.training_id = training.id ORDER BY unit_id, block_id, made_at, id
          ) AS first GROUP BY first.unit_id
        ) AS answered ON answered.unit_id = unit_version.unit_id
        WHERE training_module.training_id = training.id),
      'tests', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('moduleId', module_version.module_id, 'moduleTitle', module_version.title, 'questions', module_version.test_questions,
            'taken', (SELECT coalesce(jsonb_agg(moment ORDER BY moment DESC), '[]') FROM learning_facts_test
                      WHERE person_id = $1 AND training_id = training.id AND module_id = module_version.module_id)) ORDER BY training_module.position), '[]')
        FROM training_module JOIN module_version ON module_version.id = training_module.module_version_id
        WHERE training_module.training_id = training.id AND module_version.test_questions > 0)
    ) AS reply
    FROM enrolment JOIN training ON training.id = enrolment.training_id
    CROSS JOIN LATERAL (
      SELECT ARRAY(SELECT jsonb_build_array(jsonb_build_object('id', group_id)) FROM training_group_member
        JOIN training_group ON training_group.id = group_id
        WHERE training_group_member.person_id = $1 AND training_group.training_id = training.id) AS groups
    ) AS own
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS marked, count(*) FILTER (WHERE latest.status IN ('present', 'late'))::int AS attended FROM (
        SELECT DISTINCT ON (mark.session_id) mark.status FROM mark JOIN session ON session.id = mark.session_id
        WHERE mark.person_id = $1 AND session.training_id = training.id ORDER BY mark.session_id, mark.made_at DESC, mark.id DESC
      ) AS latest
    ) AS marks
    WHERE enrolment.person_id = $1 AND enrolment.status IN ('accepted', 'completed')
  ) AS training`;

type HomeTraining = Omit<HomeTrainingReply, 'sessions'> & { sessions: (Omit<HomeSessionReply, 'startsAt' | 'endsAt'> & { timeZone: string; begins: string; ends: string })[] };

/** What a participant sees first: her trainings, their sessions as they were last published, and lessons, in one statement. */
@Injectable()
export class HomeService {
  constructor(private readonly database: Database) {}

  async home(): Promise<HomeReply> {
    const [row] = await this.database.prepared<{ reply: HomeRow }>('home', HOME, [this.database.actor.personId]);
    return homeReply(row?.reply ?? { unread: 0, trainings: [] });
  }
}

interface HomeRow {
  readonly unread: number;
  readonly trainings: readonly HomeTraining[];
}

/** The reply out of what {@link HOME} answers: instants come of the clock times in their zones. */
export function homeReply({ unread, trainings }: HomeRow): HomeReply {
  return { unread, trainings: trainings.map(({ sessions, ...training }) => ({ ...training, sessions: sessions.map(sessionReply) })) };
}

function sessionReply({ timeZone, begins, ends, ...session }: HomeTraining['sessions'][number]): HomeSessionReply {
  return { ...session, startsAt: instantOf(begins, timeZone), endsAt: instantOf(ends, timeZone) };
}
