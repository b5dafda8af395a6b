import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A partner in the network. */
@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('text') name!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
