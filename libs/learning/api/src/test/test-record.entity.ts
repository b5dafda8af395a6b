import type { TestAnswer, TestMoment } from '@kurak/learning-model';
import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * How a person's test of a module went: handed in by herself, or entered from paper. The last record of a person, a module and a
 * moment counts; a correction is another one.
 */
@Entity('test_record')
export class TestRecordEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'training_id' }) trainingId!: Id;
  @Column('uuid', { name: 'module_id' }) moduleId!: Id;
  /** Whose questions were asked. */
  @Column('uuid', { name: 'module_version_id' }) moduleVersionId!: Id;
  @Column('uuid', { name: 'person_id' }) personId!: Id;
  @Column('text') moment!: TestMoment;
  /** Null when an earlier record was taken back: the test stands open again. */
  @Column('int', { name: 'right_count', nullable: true }) right!: number | null;
  @Column('int', { name: 'question_count' }) of!: number;
  /** Null where it was entered from paper. */
  @Column('jsonb', { nullable: true }) answers!: TestAnswer[] | null;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: Id;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
  @Column('timestamptz', { name: 'received_at', default: () => 'now()' }) receivedAt!: Date;
}
