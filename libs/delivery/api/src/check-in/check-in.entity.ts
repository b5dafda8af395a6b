import type { CheckInProof, CheckInState } from '@kurak/delivery-model';
import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A stretch of time during which people may check in at a session. */
@Entity('check_in_window')
export class CheckInWindowEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'session_id' }) sessionId!: Id;
  @Column('uuid', { name: 'opened_by' }) openedBy!: Id;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  /** When it was closed, or will close by itself. */
  @Column('timestamptz', { name: 'closes_at' }) closesAt!: Date;
  @Column('timestamptz', { name: 'received_at', default: () => 'now()' }) receivedAt!: Date;
}

/** Somebody's saying that she, or somebody beside her, is there. What holds becomes a mark of the same id. */
@Entity('check_in')
export class CheckInEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'session_id' }) sessionId!: Id;
  @Column('uuid', { name: 'sent_by' }) sentBy!: Id;
  /** Null when nobody of the training is called what was typed. */
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: Id | null;
  @Column('text') kind!: CheckInProof['kind'];
  @Column('text') value!: string;
  @Column('text') state!: CheckInState;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
  @Column('timestamptz', { name: 'received_at', default: () => 'now()' }) receivedAt!: Date;
}
