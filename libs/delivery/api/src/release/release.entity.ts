import type { ReleasedSession } from '@kurak/delivery-model';
import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A published version of a schedule. It never changes. */
@Entity('release')
export class ReleaseEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'training_id' }) trainingId!: Id;
  /** From 1 in each training. */
  @Column('int') number!: number;
  /** What the facilitator says about it. */
  @Column('text') note!: string;
  /** In order of time; who leads stands in them by id only, names are taken when it is read. */
  @Column('jsonb') sessions!: ReleasedSession[];
  /** Sessions of earlier releases that are no more. */
  @Column('jsonb') gone!: ReleasedSession[];
  /** Null for the release that was made of a schedule from before there were releases. */
  @Column('uuid', { name: 'published_by', nullable: true }) publishedBy!: Id | null;
  @Column('timestamptz', { name: 'published_at', default: () => 'now()' }) publishedAt!: Date;
}
