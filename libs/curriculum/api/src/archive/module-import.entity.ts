import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportReply } from './archive.dto';

/** What an import was answered, so that who asks again gets the same answer. */
@Entity('module_import')
export class ModuleImportEntity {
  /** Made by who asked. */
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'module_id' }) moduleId!: Id;
  @Column('jsonb') answer!: ImportReply;
}
