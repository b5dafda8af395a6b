import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file from which marks were taken. Of the file itself only its hash is kept. */
@Entity('mark_import')
export class MarkImportEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'training_id' }) trainingId!: Id;
  @Column('text') way!: string;
  /** SHA-256. */
  @Column('bytea', { name: 'file_hash' }) fileHash!: Buffer;
  /** Marks that said something new. */
  @Column('int') added!: number;
  /** Marks that were so already. */
  @Column('int') unchanged!: number;
  @Column('uuid', { name: 'imported_by' }) importedBy!: Id;
  @Column('timestamptz', { name: 'imported_at', default: () => 'now()' }) importedAt!: Date;
}
