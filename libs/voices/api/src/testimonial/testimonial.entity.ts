import type { Id } from '@kurak/shared-model';
import type { TestimonialIdentity, TestimonialUse } from '@kurak/voices-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's own account. Withdrawing it deletes it. */
@Entity('testimonial')
export class TestimonialEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'training_id' }) trainingId!: Id;
  @Column('uuid', { name: 'person_id' }) personId!: Id;
  @Column('text') text!: string;
  @Column('text') language!: string;
  @Column('text') identity!: TestimonialIdentity;
  /** Empty unless she chose one. */
  @Column('text') pseudonym!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}

/** A dated decision on one use, against a frozen wording. Never changed: another decision follows it. */
@Entity('consent')
export class ConsentEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'testimonial_id' }) testimonialId!: Id;
  @Column('uuid', { name: 'person_id' }) personId!: Id;
  @Column('text') use!: TestimonialUse;
  @Column('boolean') agreed!: boolean;
  @Column('uuid', { name: 'wording_id' }) wordingId!: Id;
  /** Where it was decided: `app`. */
  @Column('text') channel!: string;
  /** The person herself, or who recorded it on her behalf. */
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: Id;
  @Column('timestamptz', { name: 'decided_at', default: () => 'now()' }) decidedAt!: Date;
}

@Entity('consent_wording')
export class ConsentWordingEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('text') use!: TestimonialUse;
  @Column('text') language!: string;
  @Column('text') text!: string;
  @Column('timestamptz', { default: () => 'now()' }) since!: Date;
}
