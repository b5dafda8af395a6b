import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a training meets online. The addresses are sealed: often they are all that is needed to come in. */
@Entity('meeting')
export class MeetingEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'training_id', unique: true }) trainingId!: Id;
  /** Sealed JSON of {@link MeetingLinks}. */
  @Column('bytea') links!: Buffer;
  /** Whether there is an address for every session. */
  @Column('boolean', { name: 'for_all' }) forAll!: boolean;
  /** Sessions that have an address of their own. */
  @Column('uuid', { name: 'session_ids', array: true }) sessionIds!: Id[];
  @Column('int', { default: 1 }) version!: number;
}

export interface MeetingLinks {
  /** For every session that has none of its own; empty for none. */
  readonly training: string;
  readonly sessions: Readonly<Record<Id, string>>;
}
