import type { AgeBand, Askable, DisabilityAnswer, EnrolmentStatus, Sex } from '@kurak/delivery-model';
import type { Day, Id, Language, LocalText } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a training asks of those who apply for it. Its id is the training's. */
@Entity('application_form')
export class ApplicationFormEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  /** The public link's code is derived from the id and the installation's secret; only its hash is kept. */
  @Column('bytea', { name: 'code_hash', unique: true }) codeHash!: Buffer;
  @Column('boolean', { name: 'is_open', default: false }) isOpen!: boolean;
  /** The last day on which applications are taken, in the training's time zone. */
  @Column('date', { name: 'closes_on', nullable: true }) closesOn!: Day | null;
  @Column('jsonb') intro!: LocalText;
  @Column('text', { default: '' }) contact!: string;
  @Column('text', { array: true }) asks!: Askable[];
  @Column('jsonb') questions!: { id: Id; text: LocalText }[];
  @Column('jsonb') criteria!: { id: Id; name: LocalText }[];
  @Column('int', { name: 'kept_days' }) keptDays!: number;
  @Column('int', { default: 1 }) version!: number;
}

/** What somebody wrote to apply for a training. */
@Entity('application')
export class ApplicationEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'training_id' }) trainingId!: Id;
  @Column('bytea', { name: 'code_hash', unique: true }) codeHash!: Buffer;
  /** By which the same request is known when it comes again. */
  @Column('bytea', { name: 'body_hash' }) bodyHash!: Buffer;
  /** Until there is an enrolment; then its status is hers. */
  @Column('text', { default: 'applied' }) status!: EnrolmentStatus;
  @Column('uuid', { name: 'enrolment_id', nullable: true, unique: true }) enrolmentId!: Id | null;
  /** Of one who was known when she was accepted: the place that she had till then. Null for who became a person by it. */
  @Column('text', { name: 'place_before', nullable: true }) placeBefore!: EnrolmentStatus | 'none' | null;
  @Column('text', { name: 'display_name' }) displayName!: string;
  @Column('text') language!: Language;
  @Column('text', { nullable: true }) sex!: Sex | null;
  @Column('text', { name: 'age_band', nullable: true }) ageBand!: AgeBand | null;
  @Column('text', { nullable: true }) district!: string | null;
  @Column('text', { nullable: true }) disability!: DisabilityAnswer | null;
  /** E.164, sealed. */
  @Column('bytea', { nullable: true }) phone!: Buffer | null;
  @Column('bytea', { nullable: true }) email!: Buffer | null;
  @Column('text', { default: '' }) motivation!: string;
  @Column('jsonb') answers!: { questionId: Id; text: string }[];
  /** What those who selected wrote to her. */
  @Column('text', { default: '' }) note!: string;
  @Column('timestamptz', { name: 'applied_at', default: () => 'now()' }) appliedAt!: Date;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('int', { default: 1 }) version!: number;
}

/** What one who selects thinks of an application by one criterion, from 1 to 5. */
@Entity('application_score')
export class ApplicationScoreEntity {
  @PrimaryColumn('uuid', { name: 'application_id' }) applicationId!: Id;
  @PrimaryColumn('uuid', { name: 'criterion_id' }) criterionId!: Id;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('int') score!: number;
}
