import type { ClockTime } from '@kurak/delivery-model';
import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Another order than the module's: what is to come before a unit. */
export interface BuildsOn {
  readonly unitId: Id;
  readonly unitIds: readonly Id[];
}

/** What a training's schedule goes by; its id is the training's. A training without one goes by what is usual. */
@Entity('timetable')
export class TimetableEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('text', { name: 'day_starts_at' }) dayStartsAt!: ClockTime;
  @Column('text', { name: 'day_ends_at' }) dayEndsAt!: ClockTime;
  /** Modules whose units can come in any order. */
  @Column('uuid', { name: 'unordered_module_ids', array: true, default: [] }) unorderedModuleIds!: Id[];
  @Column('jsonb', { name: 'builds_on', default: [] }) buildsOn!: BuildsOn[];
  /** Known before a session stands in them. */
  @Column('text', { array: true, default: [] }) rooms!: string[];
  @Column('int', { default: 1 }) version!: number;
}

/** Participants who are taught apart from others some of the time. */
@Entity('training_group')
export class TrainingGroupEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'training_id' }) trainingId!: Id;
  @Column('text') name!: string;
}

@Entity('training_group_member')
export class TrainingGroupMemberEntity {
  @PrimaryColumn('uuid', { name: 'group_id' }) groupId!: Id;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
}

/** Who leads a session and has no account: a speaker from elsewhere. */
@Entity('training_guest')
export class TrainingGuestEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'training_id' }) trainingId!: Id;
  @Column('text') name!: string;
  @Column('text') about!: string;
}
