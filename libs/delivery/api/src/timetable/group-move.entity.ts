import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody came into a group, or left it, after the schedule was published. */
@Entity('group_move')
export class GroupMoveEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'training_id' }) trainingId!: Id;
  @Column('uuid', { name: 'person_id' }) personId!: Id;
  /** The group may be gone since. */
  @Column('uuid', { name: 'group_id' }) groupId!: Id;
  @Column('text') kind!: 'came' | 'left';
  @Column('timestamptz', { name: 'moved_at', default: () => 'now()' }) movedAt!: Date;
}
