import { Injectable } from '@nestjs/common';
import { AuditLog } from '@kurak/identity-api';
import { Creations, Database, offsetOf, type PageQuery, ProblemException } from '@kurak/shared-api';
import type { Id, Language } from '@kurak/shared-model';
import { signatureOf, type TestimonialIdentity, type TestimonialUse, undecidedUses } from '@kurak/voices-model';
import { v7 as newId } from 'uuid';
import { ConsentEntity, ConsentWordingEntity, TestimonialEntity } from './testimonial.entity';
import type { ConsentRequest, DecisionDto, MyTestimonialReply, TestimonialRequest, UsableTestimonialPage, UsableTestimonialReply } from './testimonial.dto';

interface UsableRow extends Omit<UsableTestimonialReply, 'signature'> {
  identity: TestimonialIdentity;
  pseudonym: string;
  displayName: string;
  total: number;
}

const MINE = `
  SELECT testimonial.id, testimonial.text, testimonial.identity, testimonial.pseudonym,
         to_char(testimonial.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt",
         (SELECT jsonb_agg(jsonb_build_object('use', use, 'agreed', agreed,
            'decidedAt', to_char(decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY use)
          FROM current_consent WHERE testimonial_id = testimonial.id) AS decisions
  FROM testimonial WHERE testimonial.person_id = $1`;

/** Testimonials: written by their authors, met by others only while a use of them is agreed to. */
@Injectable()
export class TestimonialService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly audit: AuditLog,
  ) {}

  /** The wordings in force: the newest on each use. */
  wordings(language: Language): Promise<{ id: Id; use: TestimonialUse; text: string }[]> {
    return this.database.query(
      `SELECT DISTINCT ON (use) id, use, text FROM consent_wording WHERE language = $1 ORDER BY use, since DESC, id DESC`,
      [language],
    );
  }

  async write(trainingId: Id, body: TestimonialRequest): Promise<MyTestimonialReply> {
    const undecided = undecidedUses(body.decisions);
    if (undecided.length > 0) throw ProblemException.invalid(...undecided.map((use) => ({ path: `decisions.${use}`, code: 'consent.undecided' })));
    if (body.identity === 'pseudonym' && body.pseudonym.trim() === '') throw ProblemException.invalid({ path: 'pseudonym', code: 'required' });
    const [training] = await this.database.query('SELECT 1 FROM training WHERE id = $1', [trainingId]);
    if (training === undefined) throw ProblemException.notFound();
    await this.creations.once('testimonial', body.id, { trainingId, ...body }, async () => {
      const { id, text, language, identity } = body;
      const { personId, organisationId } = this.database.actor;
      const pseudonym = identity === 'pseudonym' ? body.pseudonym.trim() : '';
      const row = { id, organisationId, trainingId, personId, text: text.trim(), language, identity, pseudonym };
      await this.database.repository(TestimonialEntity).createQueryBuilder().insert().values(row).updateEntity(false).execute();
      for (const decision of body.decisions) await this.record(newId(), id, decision);
    });
    return this.findMine(body.id);
  }

  async listMine(trainingId: Id): Promise<MyTestimonialReply[]> {
    const [training] = await this.database.query('SELECT 1 FROM training WHERE id = $1', [trainingId]);
    if (training === undefined) throw ProblemException.notFound();
    return this.database.query(`${MINE} AND testimonial.training_id = $2 ORDER BY testimonial.created_at DESC`, [this.database.actor.personId, trainingId]);
  }

  /** Adds a decision on one use; the one before stays on record. */
  async decide(testimonialId: Id, { id, ...decision }: ConsentRequest): Promise<MyTestimonialReply> {
    await this.findMine(testimonialId);
    await this.creations.once('consent', id, { testimonialId, ...decision }, () => this.record(id, testimonialId, decision));
    return this.findMine(testimonialId);
  }

  /** The story and the decisions on it are gone for good. */
  async withdraw(testimonialId: Id): Promise<void> {
    const { affected } = await this.database.repository(TestimonialEntity).delete({ id: testimonialId, personId: this.database.actor.personId });
    if (affected !== 1) throw ProblemException.notFound();
  }

  /** Stories that may be used for something, newest first. Reading them is written down. */
  async listUsable(trainingId: Id, query: PageQuery): Promise<UsableTestimonialPage> {
    const [training] = await this.database.query('SELECT 1 FROM training WHERE id = $1', [trainingId]);
    if (training === undefined) throw ProblemException.notFound();
    const rows = await this.database.query<UsableRow>(
      `SELECT testimonial.id, testimonial.text, testimonial.language, testimonial.identity, testimonial.pseudonym,
              CASE testimonial.identity WHEN 'named' THEN person.display_name ELSE '' END AS "displayName",
              to_char(testimonial.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "writtenOn",
              array_agg(current_consent.use ORDER BY current_consent.use) AS uses, count(*) OVER ()::int AS total
       FROM testimonial JOIN person ON person.id = testimonial.person_id
       JOIN current_consent ON current_consent.testimonial_id = testimonial.id AND current_consent.agreed
       WHERE testimonial.training_id = $1
       GROUP BY testimonial.id, person.display_name
       ORDER BY testimonial.created_at DESC, testimonial.id LIMIT $2 OFFSET $3`,
      [trainingId, query.size, offsetOf(query)],
    );
    if (rows.length > 0) await this.audit.record('testimonials-read', trainingId);
    return {
      items: rows.map(({ identity, pseudonym, displayName, total: _total, ...row }) => ({ ...row, signature: signatureOf(identity, displayName, pseudonym) })),
      total: rows[0]?.total ?? 0,
      page: query.page,
      size: query.size,
    };
  }

  private async record(id: Id, testimonialId: Id, { use, agreed, wordingId }: DecisionDto): Promise<void> {
    const isShown = await this.database.repository(ConsentWordingEntity).existsBy({ id: wordingId, use });
    if (!isShown) throw ProblemException.invalid({ path: 'wordingId', code: 'consent.wording-unknown' });
    const { personId, organisationId } = this.database.actor;
    const row = { id, organisationId, testimonialId, personId, use, agreed, wordingId, channel: 'app', recordedBy: personId };
    await this.database.repository(ConsentEntity).createQueryBuilder().insert().values(row).updateEntity(false).execute();
  }

  private async findMine(id: Id): Promise<MyTestimonialReply> {
    const [mine] = await this.database.query<MyTestimonialReply>(`${MINE} AND testimonial.id = $2`, [this.database.actor.personId, id]);
    if (mine === undefined) throw ProblemException.notFound();
    return mine;
  }
}
