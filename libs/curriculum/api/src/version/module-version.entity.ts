import type { Ancestor, Lesson, Papers, UnitContent, UnitSummary } from '@kurak/curriculum-model';
import type { Id, Language, LocalText } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether somebody read a module's texts in a language and found them right. */
export type TranslationStatus = Partial<Record<Language, 'draft' | 'reviewed'>>;

/** A published, frozen state of a module. */
@Entity('module_version')
export class ModuleVersionEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'module_id' }) moduleId!: Id;
  @Column('int') number!: number;
  /** What changed, in the words of who published it. */
  @Column('text') note!: string;
  @Column('jsonb') title!: LocalText;
  @Column('jsonb') summary!: LocalText;
  @Column('jsonb') audience!: LocalText;
  @Column('text', { name: 'base_language' }) baseLanguage!: Language;
  @Column('jsonb', { name: 'translation_status' }) translationStatus!: TranslationStatus;
  @Column('jsonb') sources!: string[];
  @Column('jsonb') papers!: Papers;
  /** How many questions its test has; 0 without one. */
  @Column('int', { name: 'test_questions', default: 0 }) testQuestions!: number;
  @Column('jsonb') lineage!: Ancestor[];
  /** Name of the organisation as it was then; empty for the starter library. */
  @Column('text') credit!: string;
  /** Whether the whole network may read it; trainings that stand on it keep it when the module is shared no longer. */
  @Column('boolean', { name: 'is_shared' }) isShared!: boolean;
  @Column('uuid', { name: 'published_by' }) publishedBy!: Id;
  @Column('timestamptz', { name: 'published_at', default: () => 'now()' }) publishedAt!: Date;
}

/** A unit as it was when its module's version was published. */
@Entity('unit_version')
export class UnitVersionEntity {
  @PrimaryColumn('uuid', { name: 'module_version_id' }) moduleVersionId!: Id;
  @PrimaryColumn('uuid', { name: 'unit_id' }) unitId!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('boolean', { name: 'is_shared' }) isShared!: boolean;
  @Column('int') position!: number;
  @Column('jsonb') title!: LocalText;
  @Column('int') minutes!: number;
  /** How many check questions its lesson has. */
  @Column('int') checks!: number;
  @Column('jsonb') content!: UnitContent;
  @Column('jsonb') summary!: UnitSummary;
}

/** The lesson of a published unit in one language, made when it was published: what a participant's phone fetches. */
@Entity('lesson_version')
export class LessonVersionEntity {
  @PrimaryColumn('uuid', { name: 'module_version_id' }) moduleVersionId!: Id;
  @PrimaryColumn('uuid', { name: 'unit_id' }) unitId!: Id;
  @PrimaryColumn('text') language!: Language;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('boolean', { name: 'is_shared' }) isShared!: boolean;
  @Column('jsonb') lesson!: Lesson;
}
