import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One answer to one check question; trying again is another answer. */
@Entity('answer')
export class AnswerEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'training_id' }) trainingId!: Id;
  @Column('uuid', { name: 'unit_id' }) unitId!: Id;
  @Column('uuid', { name: 'person_id' }) personId!: Id;
  @Column('text', { name: 'block_id' }) blockId!: string;
  /** Ids of what was chosen, in the order of the answer. */
  @Column('text', { array: true }) chosen!: string[];
  @Column('boolean', { name: 'is_right' }) isRight!: boolean;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
  @Column('timestamptz', { name: 'received_at', default: () => 'now()' }) receivedAt!: Date;
}

/** A lesson read to its end. */
@Entity('reading')
export class ReadingEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'training_id' }) trainingId!: Id;
  @Column('uuid', { name: 'unit_id' }) unitId!: Id;
  @Column('uuid', { name: 'person_id' }) personId!: Id;
  @Column('timestamptz', { name: 'finished_at' }) finishedAt!: Date;
}
