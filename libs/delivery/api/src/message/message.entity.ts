import type { MessageKind } from '@kurak/delivery-model';
import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that a person is told about a training; she reads it in her language when she next opens Kurak. */
@Entity('message')
export class MessageEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'training_id' }) trainingId!: Id;
  @Column('uuid', { name: 'person_id' }) personId!: Id;
  @Column('text') kind!: MessageKind;
  /** What the kind needs to be told, as data: the words are the reader's. */
  @Column('jsonb') details!: object;
  @Column('timestamptz', { name: 'sent_at', default: () => 'now()' }) sentAt!: Date;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt!: Date | null;
}
