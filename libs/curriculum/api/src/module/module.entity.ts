import type { Ancestor, Papers, Sharing } from '@kurak/curriculum-model';
import type { Id, Language, LocalText } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A body of teaching, e.g. *Strategic communication*, in its draft. */
@Entity('module')
export class ModuleEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  /** Null for modules that are older than sharing. */
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: Id | null;
  @Column('jsonb') title!: LocalText;
  @Column('jsonb') summary!: LocalText;
  @Column('jsonb') audience!: LocalText;
  @Column('text', { name: 'base_language' }) baseLanguage!: Language;
  @Column('jsonb', { default: [] }) sources!: string[];
  @Column('jsonb') papers!: Papers;
  /** Who sees it; of what the network sees, only published versions. */
  @Column('text', { default: 'organisation' }) sharing!: Sharing;
  /** Who may make an adaptation of it, among those who see it. */
  @Column('text', { name: 'adaptable_by', default: 'organisation' }) adaptableBy!: Sharing;
  @Column('jsonb', { default: [] }) lineage!: Ancestor[];
  /** Of an adaptation: for whom and why it was made. */
  @Column('text', { name: 'target_group', default: '' }) targetGroup!: string;
  @Column('text', { default: '' }) reason!: string;
  /** Of an adaptation: the original's units that were offered to it, taken or not. */
  @Column('uuid', { name: 'known_origins', array: true, default: [] }) knownOrigins!: Id[];
  /** Of a module of the starter library: the hash of the files it was loaded from. */
  @Column('text', { name: 'library_hash', nullable: true }) libraryHash!: string | null;
  @Column('int', { name: 'published_number', nullable: true }) publishedNumber!: number | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
