import type { Day, Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody gave feedback; the hash lets her phone ask again whether it arrived. */
@Entity('feedback_receipt')
export class FeedbackReceiptEntity {
  @PrimaryColumn('uuid', { name: 'training_id' }) trainingId!: Id;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('bytea', { name: 'receipt_hash' }) receiptHash!: Buffer;
}

/** What somebody said of a training, without who or when but the day. Its id is random, not of the time. */
@Entity('feedback_response')
export class FeedbackResponseEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'training_id' }) trainingId!: Id;
  @Column('date', { name: 'given_on' }) givenOn!: Day;
  @Column('text') language!: string;
  @Column('int') content!: number;
  @Column('int') facilitation!: number;
  @Column('int') safety!: number;
  @Column('int') usefulness!: number;
  @Column('text') liked!: string;
  @Column('text') change!: string;
}
