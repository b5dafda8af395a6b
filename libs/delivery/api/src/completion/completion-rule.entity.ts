import { type CompletionMeasure, type ExcusedCount, USUAL_COMPLETION } from '@kurak/delivery-model';
import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a training asks of those who are to complete it; a training without one has the usual rule. */
@Entity('completion_rule')
export class CompletionRuleEntity {
  /** The training's. */
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('text', { default: USUAL_COMPLETION.measure }) measure!: CompletionMeasure;
  @Column('int', { default: USUAL_COMPLETION.percent }) percent!: number;
  @Column('text', { default: USUAL_COMPLETION.excused }) excused!: ExcusedCount;
  @Column('uuid', { name: 'unit_ids', array: true }) unitIds!: Id[];
  @Column('int', { name: 'answers_percent', nullable: true }) answersPercent!: number | null;
  @Column('int', { name: 'test_percent', nullable: true }) testPercent!: number | null;
  @Column('int', { default: 1 }) version!: number;
}
