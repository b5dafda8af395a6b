import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who did what to which thing, and when; never what was in it. The app can add entries, not change or remove them. */
@Entity('audit_entry')
export class AuditEntryEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'person_id' }) personId!: Id;
  @Column('text') action!: string;
  @Column('uuid', { name: 'subject_id', nullable: true }) subjectId!: Id | null;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
}
