import type { MarkStatus, MarkWay } from '@kurak/delivery-model';
import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One person's attendance at one session, as somebody recorded it. Never changed: a correction is another mark. */
@Entity('mark')
export class MarkEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'session_id' }) sessionId!: Id;
  @Column('uuid', { name: 'person_id' }) personId!: Id;
  @Column('text') status!: MarkStatus;
  @Column('int', { name: 'minutes_late', nullable: true }) minutesLate!: number | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: Id;
  @Column('text') way!: MarkWay;
  /** When it was made, by the server's clock as far as it can be known. */
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
  @Column('timestamptz', { name: 'received_at', default: () => 'now()' }) receivedAt!: Date;
  /** Of a check-in on somebody else's phone: whose. */
  @Column('uuid', { name: 'via_person_id', nullable: true }) viaPersonId!: Id | null;
  /** The mark that counted where this one was made. */
  @Column('uuid', { name: 'seen_id', nullable: true }) seenId!: Id | null;
  /** What the clock of the device showed, where it was wrong. */
  @Column('timestamptz', { name: 'device_at', nullable: true }) deviceAt!: Date | null;
}
