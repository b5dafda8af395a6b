import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { AtOnce, type FinishedUpload, intakeName, MaterialFiles, sizeOf, takeIn, UnfitFile, Uploads } from '@kurak/curriculum-api';
import { LARGEST_EVIDENCE } from '@kurak/delivery-model';
import { AuditLog } from '@kurak/identity-api';
import { Creations, Database, FileStore, type JobHandler, Jobs, offsetOf, type PageQuery, ProblemException, searchPattern } from '@kurak/shared-api';
import { type Id, wallTime } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { MatrixService } from '../matrix/matrix.service';
import type { AddEvidenceRequest, EvidencePage, EvidenceReply } from './evidence.dto';
import { EvidenceEntity } from './evidence.entity';

interface CleanUp {
  readonly storedAs: readonly Id[];
}

type Found = Omit<EvidenceReply, 'addedAt'> & { readonly addedAt: Date };

/** How long what was removed can be brought back. */
const KEPT_FOR = '30 days';
const MOST_AT_ONCE = 4;

const EVIDENCE = `
  SELECT evidence.id, evidence.training_id AS "trainingId", evidence.day::text, evidence.session_id AS "sessionId", evidence.name,
         evidence.media_type AS "mediaType", evidence.bytes, coalesce(person.display_name, '') AS "addedBy", evidence.added_at AS "addedAt"`;

/** Scans and photos of signed sheets, kept for those who ask how anybody knows. */
@Injectable()
export class EvidenceService implements JobHandler<CleanUp> {
  readonly queue = 'evidence-clean-up';
  private readonly atOnce = new AtOnce(MOST_AT_ONCE);

  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly files: FileStore,
    private readonly jobs: Jobs,
    private readonly uploads: Uploads,
    private readonly materials: MaterialFiles,
    private readonly matrices: MatrixService,
    private readonly audit: AuditLog,
  ) {
    jobs.handle(this);
  }

  /** By day, and within it in the order in which it was added. */
  async list(trainingId: Id, query: PageQuery): Promise<EvidencePage> {
    await this.matrices.head(trainingId);
    const rows = await this.database.query<Found & { total: number }>(
      `${EVIDENCE}, count(*) OVER ()::int AS total FROM attendance_evidence evidence LEFT JOIN person ON person.id = evidence.added_by
       WHERE evidence.training_id = $1 AND evidence.removed_at IS NULL AND evidence.name ILIKE $2
       ORDER BY evidence.day, evidence.added_at, evidence.id LIMIT $3 OFFSET $4`,
      [trainingId, searchPattern(query), query.size, offsetOf(query)],
    );
    return { items: rows.map(({ total: _total, ...row }) => shown(row)), total: rows[0]?.total ?? 0, page: query.page, size: query.size };
  }

  async add(trainingId: Id, body: AddEvidenceRequest): Promise<EvidenceReply> {
    await this.refuseOtherDays(trainingId, body);
    await this.creations.once('evidence', body.id, { trainingId, ...body }, () => this.atOnce.run(() => this.take(trainingId, body)));
    return this.find(body.id);
  }

  /** Reading it is written down: whose signatures these are is nobody's passing interest. */
  async open(id: Id): Promise<{ stream: Readable; bytes: number; name: string; mediaType: string }> {
    const evidence = await this.entity(id);
    const file = await this.files.read(keyOf(evidence.storedAs));
    if (file === undefined) throw ProblemException.notFound();
    await this.audit.record('evidence-read', evidence.trainingId);
    return { ...file, name: evidence.name, mediaType: evidence.mediaType };
  }

  /** It can be brought back for thirty days; then its file goes. */
  async remove(id: Id): Promise<void> {
    const { trainingId } = await this.entity(id);
    await this.database.query('UPDATE attendance_evidence SET removed_at = now() WHERE id = $1', [id]);
    await this.audit.record('evidence-removed', trainingId);
    await this.forgetOld();
  }

  async restore(id: Id): Promise<EvidenceReply> {
    await this.database.query('UPDATE attendance_evidence SET removed_at = NULL WHERE id = $1', [id]);
    return this.find(id);
  }

  async run({ storedAs }: CleanUp): Promise<void> {
    for (const file of storedAs) await this.files.remove(keyOf(file));
  }

  private async find(id: Id): Promise<EvidenceReply> {
    const [found] = await this.database.query<Found>(
      `${EVIDENCE} FROM attendance_evidence evidence LEFT JOIN person ON person.id = evidence.added_by WHERE evidence.id = $1 AND evidence.removed_at IS NULL`,
      [id],
    );
    if (found === undefined) throw ProblemException.notFound();
    return shown(found);
  }

  private async entity(id: Id): Promise<EvidenceEntity> {
    const evidence = await this.database.repository(EvidenceEntity).findOneBy({ id });
    if (evidence === null || evidence.removedAt !== null) throw ProblemException.notFound();
    return evidence;
  }

  private async refuseOtherDays(trainingId: Id, { day, sessionId }: AddEvidenceRequest): Promise<void> {
    const { startsOn, endsOn, timeZone } = await this.matrices.head(trainingId);
    if (day < startsOn || day > endsOn) throw ProblemException.invalid({ path: 'day', code: 'day.outside-training' });
    if (!sessionId) return;
    const session = (await this.matrices.sessions(trainingId)).find(({ id }) => id === sessionId);
    if (session === undefined || wallTime(session.startsAt, timeZone).day !== day) throw ProblemException.invalid({ path: 'sessionId', code: 'session.unknown' });
  }

  private async take(trainingId: Id, { id, uploadId, day, sessionId }: AddEvidenceRequest): Promise<void> {
    const { personId: addedBy, organisationId } = this.database.actor;
    const upload = await this.uploads.toUse(addedBy, uploadId);
    const { content, extension, mediaType } = await fit(upload);
    const storedAs = newId();
    await this.files.put(keyOf(storedAs), typeof content === 'string' ? createReadStream(content) : content);
    const facts = { day, sessionId: sessionId ?? null, name: intakeName(upload.name, extension), mediaType, bytes: await sizeOf(content) };
    try {
      await this.database.repository(EvidenceEntity).insert({ id, organisationId, trainingId, addedBy, storedAs, ...facts });
    } catch (error) {
      await this.files.remove(keyOf(storedAs));
      throw error;
    }
    await this.audit.record('evidence-added', trainingId);
    await this.materials.forgetUpload(uploadId);
    await this.forgetOld();
  }

  private async forgetOld(): Promise<void> {
    const [gone] = await this.database.query<{ storedAs: Id[] | null }>(
      `WITH gone AS (DELETE FROM attendance_evidence WHERE removed_at < now() - interval '${KEPT_FOR}' RETURNING stored_as)
       SELECT array_agg(stored_as) AS "storedAs" FROM gone`,
    );
    if (gone?.storedAs) await this.jobs.enqueue(this.queue, { storedAs: gone.storedAs } satisfies CleanUp);
  }
}

/** What is kept of an upload: a picture made anew, without where and by what it was taken, or a PDF as it is. */
async function fit({ path, name }: FinishedUpload) {
  if ((await sizeOf(path)) > LARGEST_EVIDENCE) throw ProblemException.invalid({ path: 'uploadId', code: 'evidence.large' });
  try {
    const intake = await takeIn(path, name);
    if (intake.mediaType !== 'image/webp' && intake.mediaType !== 'application/pdf') throw new UnfitFile('material.type');
    return intake;
  } catch (error) {
    if (!(error instanceof UnfitFile)) throw error;
    throw ProblemException.invalid({ path: 'uploadId', code: error.code === 'material.type' ? 'evidence.type' : error.code });
  }
}

function shown({ addedAt, ...row }: Found): EvidenceReply {
  return { ...row, addedAt: addedAt.toISOString() };
}

function keyOf(storedAs: Id): string {
  return `evidence/${storedAs}`;
}
