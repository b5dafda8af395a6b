import { Injectable } from '@nestjs/common';
import { Database } from '@kurak/shared-api';
import type { HomeReply } from './home.dto';

const UTC = `AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** Parameter: the person. */
export const HOME = `
  SELECT jsonb_build_object('trainings', coalesce(jsonb_agg(training.reply ORDER BY training.starts_on DESC, training.id), '[]')) AS reply
  FROM (
    SELECT training.id, training.starts_on, jsonb_build_object(
      'id', training.id, 'title', training.title, 'place', training.place, 'timeZone', training.time_zone,
      'startsOn', training.starts_on, 'endsOn', training.ends_on, 'status', training.status, 'enrolment', enrolment.status,
      'sessions', (
        SELECT coalesce(jsonb_agg(jsonb_build_object(
            'id', session.id, 'title', session.title, 'startsAt', to_char(session.starts_at ${UTC}), 'endsAt', to_char(session.ends_at ${UTC}),
            'room', session.room, 'facilitators', coalesce(led.names, '[]')) ORDER BY session.starts_at, session.id), '[]')
        FROM session LEFT JOIN LATERAL (
          SELECT jsonb_agg(person.display_name ORDER BY person.display_name) AS names
          FROM session_facilitator JOIN person ON person.id = session_facilitator.person_id WHERE session_facilitator.session_id = session.id
        ) AS led ON true
        WHERE session.training_id = training.id AND session.kind IN ('unit', 'other')),
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
        WHERE training_module.training_id = training.id)
    ) AS reply
    FROM enrolment JOIN training ON training.id = enrolment.training_id
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS marked, count(*) FILTER (WHERE latest.status IN ('present', 'late'))::int AS attended FROM (
        SELECT DISTINCT ON (mark.session_id) mark.status FROM mark JOIN session ON session.id = mark.session_id
        WHERE mark.person_id = $1 AND session.training_id = training.id ORDER BY mark.session_id, mark.made_at DESC, mark.id DESC
      ) AS latest
    ) AS marks
    WHERE enrolment.person_id = $1 AND enrolment.status IN ('accepted', 'completed')
  ) AS training`;

/** What a participant sees first: her trainings, sessions and lessons, in one statement. */
@Injectable()
export class HomeService {
  constructor(private readonly database: Database) {}

  async home(): Promise<HomeReply> {
    const [row] = await this.database.prepared<{ reply: HomeReply }>('home', HOME, [this.database.actor.personId]);
    return row?.reply ?? { trainings: [] };
  }
}
