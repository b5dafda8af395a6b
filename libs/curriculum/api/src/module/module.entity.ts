import type { Id, Language, LocalText } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether a native speaker has read a module's texts in a language. */
export type TranslationStatus = Partial<Record<Language, 'draft' | 'reviewed'>>;

/** A body of teaching, e.g. *Strategic communication*, in its draft. */
@Entity('module')
export class ModuleEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('jsonb') title!: LocalText;
  @Column('jsonb') summary!: LocalText;
  @Column('jsonb') audience!: LocalText;
  @Column('text', { name: 'base_language' }) baseLanguage!: Language;
  @Column('jsonb', { name: 'translation_status', default: {} }) translationStatus!: TranslationStatus;
  /** Whether all organisations of the network may read and teach its published versions. */
  @Column('boolean', { name: 'is_shared', default: false }) isShared!: boolean;
  /** Of a module of the starter library: the hash of the files it was loaded from. */
  @Column('text', { name: 'library_hash', nullable: true }) libraryHash!: string | null;
  @Column('int', { name: 'published_number', nullable: true }) publishedNumber!: number | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
