import type { Span } from '@kurak/delivery-model';
import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When one person or guest can be at a training. The code of her link is derived from the link's id; only its hash is kept. */
@Entity('availability')
export class AvailabilityEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'training_id' }) trainingId!: Id;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: Id | null;
  @Column('uuid', { name: 'guest_id', nullable: true }) guestId!: Id | null;
  /** Null without a link: never made, or revoked. */
  @Column('uuid', { name: 'link_id', nullable: true }) linkId!: Id | null;
  @Column('bytea', { name: 'code_hash', nullable: true, unique: true }) codeHash!: Buffer | null;
  /** Null until she has said it. */
  @Column('jsonb', { nullable: true }) free!: Span[] | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('int', { default: 1 }) version!: number;
}
