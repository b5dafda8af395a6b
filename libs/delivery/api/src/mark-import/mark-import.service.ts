import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { countryOf, emailAddress, matched, phoneNumber } from '@kurak/delivery-model';
import { AuditLog, Contacts } from '@kurak/identity-api';
import { Creations, Database, offsetOf, type PageQuery, ProblemException } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { MatrixService } from '../matrix/matrix.service';
import type { ImportMarksRequest, MarkImportPage, MarkImportReply, MatchPeopleRequest, PersonMatchReply } from './mark-import.dto';
import { MarkImportEntity } from './mark-import.entity';

type Found = Omit<MarkImportReply, 'importedAt'> & { readonly importedAt: Date };

const IMPORT = `
  SELECT mark_import.id, mark_import.training_id AS "trainingId", mark_import.way, encode(mark_import.file_hash, 'hex') AS "fileHash",
         mark_import.added, mark_import.unchanged, coalesce(person.display_name, '') AS "importedBy", mark_import.imported_at AS "importedAt"`;

/** Marks out of files: who is meant, and then all of them or none. */
@Injectable()
export class MarkImportService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly matrices: MatrixService,
    private readonly contacts: Contacts,
    private readonly audit: AuditLog,
  ) {}

  /** Writes nothing, and tells only of people who are enrolled. */
  async match(trainingId: Id, { people }: MatchPeopleRequest): Promise<PersonMatchReply[]> {
    const { timeZone } = await this.matrices.head(trainingId);
    const country = countryOf(timeZone);
    const enrolled = await this.enrolled(trainingId);
    const sought = people.map(({ names, email, phone }) => ({ names, email: emailAddress(email), phone: phoneNumber(phone, country) }));
    const given = <T>(values: readonly (T | undefined)[]) => values.filter((value) => value !== undefined);
    const { byEmail, byPhone } = await this.contacts.find({ emails: given(sought.map(({ email }) => email)), phones: given(sought.map(({ phone }) => phone)) });
    const matches = matched(sought.map(({ names, email, phone }) => ({ names, byEmail: byEmail.get(email ?? '') ?? [], byPhone: byPhone.get(phone ?? '') ?? [] })), enrolled);
    const nameOf = new Map(enrolled.map(({ personId, displayName }) => [personId, displayName]));
    return matches.map(({ candidates, chosen }) => ({ chosen, candidates: candidates.map((candidate) => ({ ...candidate, displayName: nameOf.get(candidate.personId) ?? '' })) }));
  }

  /**
   * Records what a file says, all or nothing. What is so already is not recorded again; and what this file said before is
   * not either, so that a correction made since stands.
   */
  async import(trainingId: Id, body: ImportMarksRequest): Promise<MarkImportReply> {
    await this.refuseOthers(trainingId, body);
    await this.creations.once('mark-import', body.id, { trainingId, ...body }, async () => {
      const { organisationId, personId: importedBy } = this.database.actor;
      const added = await this.record(trainingId, body);
      const given = body.sessions.reduce((sum, { marks }) => sum + marks.length, 0);
      const { id, way } = body;
      await this.database.repository(MarkImportEntity).insert({ id, organisationId, trainingId, way, fileHash: Buffer.from(body.fileHash, 'hex'), added, unchanged: given - added, importedBy });
      await this.audit.record('marks-imported', trainingId);
    });
    const [found] = await this.database.query<Found>(`${IMPORT} FROM mark_import LEFT JOIN person ON person.id = mark_import.imported_by WHERE mark_import.id = $1`, [body.id]);
    if (found === undefined) throw ProblemException.notFound();
    return shown(found);
  }

  /** Newest first. */
  async list(trainingId: Id, query: PageQuery): Promise<MarkImportPage> {
    await this.matrices.head(trainingId);
    const rows = await this.database.query<Found & { total: number }>(
      `${IMPORT}, count(*) OVER ()::int AS total FROM mark_import LEFT JOIN person ON person.id = mark_import.imported_by
       WHERE mark_import.training_id = $1 ORDER BY mark_import.imported_at DESC, mark_import.id LIMIT $2 OFFSET $3`,
      [trainingId, query.size, offsetOf(query)],
    );
    return { items: rows.map(({ total: _total, ...row }) => shown(row)), total: rows[0]?.total ?? 0, page: query.page, size: query.size };
  }

  private enrolled(trainingId: Id): Promise<{ personId: Id; displayName: string }[]> {
    return this.database.query(
      `SELECT person.id AS "personId", person.display_name AS "displayName" FROM enrolment JOIN person ON person.id = enrolment.person_id
       WHERE enrolment.training_id = $1 AND enrolment.status IN ('accepted', 'completed') ORDER BY person.display_name, person.id`,
      [trainingId],
    );
  }

  private async refuseOthers(trainingId: Id, { sessions }: ImportMarksRequest): Promise<void> {
    await this.matrices.head(trainingId);
    const known = new Set((await this.matrices.sessions(trainingId)).map(({ id }) => id));
    const unknown = sessions.findIndex(({ sessionId }, at) => !known.has(sessionId) || sessions.findIndex((other) => other.sessionId === sessionId) !== at);
    if (unknown >= 0) throw ProblemException.invalid({ path: `sessions[${unknown}].sessionId`, code: 'session.unknown' });
    const enrolled = new Set((await this.enrolled(trainingId)).map(({ personId }) => personId));
    for (const [at, { marks }] of sessions.entries()) {
      const seen = new Set<Id>();
      const wrong = marks.findIndex(({ personId }) => !enrolled.has(personId) || seen.size === seen.add(personId).size);
      if (wrong >= 0) throw ProblemException.invalid({ path: `sessions[${at}].marks[${wrong}].personId`, code: enrolled.has(marks[wrong]?.personId ?? '') ? 'twice' : 'not-enrolled' });
    }
  }

  private async record(trainingId: Id, { sessions, fileHash, way }: ImportMarksRequest): Promise<number> {
    const given = sessions.flatMap(({ sessionId, marks }) =>
      marks.map(({ personId, status, minutesLate = null }) => {
        const late = status === 'late' ? minutesLate : null;
        return { id: idOf([trainingId, fileHash, sessionId, personId, status, late]), session_id: sessionId, person_id: personId, status, minutes_late: late };
      }),
    );
    const added = await this.database.query(
      `INSERT INTO mark (id, organisation_id, session_id, person_id, status, minutes_late, recorded_by, way, made_at, seen_id)
       SELECT given.id, app_organisation(), given.session_id, given.person_id, given.status, given.minutes_late, app_person(), $2, now(), known.id
       FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, session_id uuid, person_id uuid, status text, minutes_late int)
       LEFT JOIN (SELECT * FROM current_mark WHERE session_id = ANY($3)) AS known ON known.session_id = given.session_id AND known.person_id = given.person_id
       WHERE known.id IS NULL OR known.status <> given.status OR known.minutes_late IS DISTINCT FROM given.minutes_late
       ON CONFLICT (id) DO NOTHING RETURNING id`,
      [JSON.stringify(given), way, sessions.map(({ sessionId }) => sessionId)],
    );
    return added.length;
  }
}

/** Always the same for what a file says of one person at one session, in the shape of a UUIDv7. */
function idOf(parts: readonly unknown[]): Id {
  const digits = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-7${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

function shown({ importedAt, ...row }: Found): MarkImportReply {
  return { ...row, importedAt: importedAt.toISOString() };
}
