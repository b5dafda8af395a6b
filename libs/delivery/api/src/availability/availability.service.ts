import { Inject, Injectable } from '@nestjs/common';
import { API_SETTINGS, type ApiSettings, changeVersion, Creations, Database, derivedKey, ProblemException } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { applicationCode, applicationCodeHash } from '../application/application-code';
import { TrainingService } from '../training/training.service';
import type { AvailabilityReply, ChangeAvailabilityRequest, SpanDto } from './availability.dto';
import { AvailabilityEntity } from './availability.entity';
import { orderedSpans } from './spans';

interface Row {
  who: Id;
  name: string;
  isGuest: boolean;
  id: Id | null;
  linkId: Id | null;
  free: SpanDto[] | null;
  answeredAt: Date | null;
  version: number | null;
}

/** Everybody who can lead a session of a training: the organisation's facilitators and the training's guests. */
const ROWS = `
  WITH leader AS (
    SELECT person.id AS who, person.display_name AS name, false AS "isGuest" FROM membership JOIN person ON person.id = membership.person_id
    WHERE membership.role IN ('facilitator', 'staff')
    UNION ALL SELECT id, name, true FROM training_guest WHERE training_id = $1
  )
  SELECT leader.*, said.id, said.link_id AS "linkId", said.free, said.answered_at AS "answeredAt", said.version
  FROM leader LEFT JOIN availability said ON said.training_id = $1 AND coalesce(said.person_id, said.guest_id) = leader.who`;

/** When those who lead can be at a training, and the links by which they say so. */
@Injectable()
export class AvailabilityService {
  private readonly key: Buffer;

  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly trainings: TrainingService,
    @Inject(API_SETTINGS) settings: ApiSettings,
  ) {
    this.key = derivedKey(settings.secretKey, 'availability codes');
  }

  async list(trainingId: Id): Promise<AvailabilityReply[]> {
    await this.trainings.entity(trainingId);
    const rows = await this.database.query<Row>(`${ROWS} ORDER BY leader."isGuest", leader.name, leader.who`, [trainingId]);
    return rows.map((row) => this.reply(row));
  }

  async change(trainingId: Id, who: Id, { free, version }: ChangeAvailabilityRequest): Promise<AvailabilityReply> {
    const spans = free && orderedSpans(free);
    const row = await this.held(trainingId, who);
    if (version !== (row.version ?? 0)) throw ProblemException.stale(version, row.version ?? 0);
    const said = { free: spans, answeredAt: spans && new Date() };
    if (row.id === null) await this.insert(trainingId, row, said);
    else await changeVersion(this.database, AvailabilityEntity, { id: row.id, version }, said);
    return this.reply(await this.row(trainingId, who));
  }

  async makeLink(trainingId: Id, who: Id, linkId: Id): Promise<AvailabilityReply> {
    const row = await this.held(trainingId, who);
    await this.creations.once('availability-link', linkId, { trainingId, who }, async () => {
      const link = { linkId, codeHash: applicationCodeHash(applicationCode(this.key, linkId)) ?? null };
      if (row.id === null) await this.insert(trainingId, row, link);
      else await this.database.repository(AvailabilityEntity).update({ id: row.id }, link);
    });
    return this.reply(await this.row(trainingId, who));
  }

  async revokeLink(trainingId: Id, who: Id): Promise<void> {
    const { id } = await this.held(trainingId, who);
    if (id !== null) await this.database.repository(AvailabilityEntity).update({ id }, { linkId: null, codeHash: null });
  }

  private async insert(trainingId: Id, { who, isGuest }: Row, fields: Partial<AvailabilityEntity>): Promise<void> {
    const { organisationId } = this.database.actor;
    const whose = { personId: isGuest ? null : who, guestId: isGuest ? who : null };
    await this.database.repository(AvailabilityEntity).insert({ id: newId(), organisationId, trainingId, ...whose, ...fields });
  }

  /** The row of one who leads, with the training held, so that two do not begin it at once. */
  private async held(trainingId: Id, who: Id): Promise<Row> {
    await this.trainings.entity(trainingId);
    await this.database.query('SELECT id FROM training WHERE id = $1 FOR UPDATE', [trainingId]);
    return this.row(trainingId, who);
  }

  private async row(trainingId: Id, who: Id): Promise<Row> {
    const [row] = await this.database.query<Row>(`${ROWS} WHERE leader.who = $2`, [trainingId, who]);
    if (row === undefined) throw ProblemException.notFound();
    return row;
  }

  private reply({ who, name, isGuest, linkId, free, answeredAt, version }: Row): AvailabilityReply {
    const link = linkId && `/availability#${applicationCode(this.key, linkId)}`;
    return { who, name, isGuest, link, free, answeredAt: answeredAt?.toISOString() ?? null, version: version ?? 0 };
  }
}
