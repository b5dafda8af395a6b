import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What of a training's schedule may be seen by anybody who has its address. Without a row: nothing. */
@Entity('public_agenda')
export class PublicAgendaEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'training_id', unique: true }) trainingId!: Id;
  /** The code of the address is derived from it; another one each time it is switched on. */
  @Column('uuid', { name: 'code_id' }) codeId!: Id;
  @Column('bytea', { name: 'code_hash', unique: true }) codeHash!: Buffer;
  @Column('boolean', { name: 'is_on' }) isOn!: boolean;
  /** Whether the place of the training and the rooms are told. */
  @Column('boolean', { name: 'with_rooms' }) withRooms!: boolean;
  /** Whether it is told who leads. */
  @Column('boolean', { name: 'with_names' }) withNames!: boolean;
  @Column('int', { default: 1 }) version!: number;
}
