import type { Id, LocalText } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const MATERIAL_KINDS = ['picture', 'audio', 'video', 'document'] as const;
export type MaterialKind = (typeof MATERIAL_KINDS)[number];

/** A file that lessons show or give away. What it contains never changes; another content is another material. */
@Entity('material')
export class MaterialEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  /** Of the file, as people see it. */
  @Column('text') name!: string;
  @Column('text') kind!: MaterialKind;
  @Column('text', { name: 'media_type' }) mediaType!: string;
  @Column('int') bytes!: number;
  /** Of a picture, in pixels. */
  @Column('int', { nullable: true }) width!: number | null;
  @Column('int', { nullable: true }) height!: number | null;
  @Column('jsonb') title!: LocalText;
  @Column('jsonb') alternative!: LocalText;
  @Column('jsonb') transcript!: LocalText;
  /** SHA-256 of what is kept, in hexadecimal. */
  @Column('text', { name: 'content_hash' }) contentHash!: string;
  /** Name of its file in the store. No two rows ever have the same, so that a file that is on its way out is nobody else's. */
  @Column('uuid', { name: 'stored_as' }) storedAs!: Id;
  /** Whether a published version shows it, so that participants may see it. */
  @Column('boolean', { name: 'is_published', default: false }) isPublished!: boolean;
  /** Whether a version shared with the network shows it. */
  @Column('boolean', { name: 'is_shared', default: false }) isShared!: boolean;
  @Column('uuid', { name: 'created_by' }) createdBy!: Id;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}

/** That a unit shows a material, in its draft or in a published version. */
@Entity('material_use')
export class MaterialUseEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'material_id' }) materialId!: Id;
  @Column('uuid', { name: 'module_id' }) moduleId!: Id;
  @Column('uuid', { name: 'unit_id' }) unitId!: Id;
  /** Null for the draft. */
  @Column('uuid', { name: 'module_version_id', nullable: true }) moduleVersionId!: Id | null;
  /** The unit again while it is a draft's, so that the row goes with it; PostgreSQL makes it. */
  @Column({ type: 'uuid', name: 'draft_unit_id', nullable: true, insert: false, update: false }) draftUnitId!: Id | null;
}
