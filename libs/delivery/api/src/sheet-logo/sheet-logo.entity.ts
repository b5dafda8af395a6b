import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The picture by which people know an organisation, as its sheets show it. An organisation has one that is not removed, or none. */
@Entity('sheet_logo')
export class SheetLogoEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  /** In pixels. */
  @Column('int') width!: number;
  /** In pixels. */
  @Column('int') height!: number;
  @Column('timestamptz', { name: 'added_at', default: () => 'now()' }) addedAt!: Date;
  /** Set when it was removed or another took its place, while it can still be brought back. */
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt!: Date | null;
}
