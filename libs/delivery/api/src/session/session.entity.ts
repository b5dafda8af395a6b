import type { AcceptedWarning, SessionKind } from '@kurak/delivery-model';
import type { Id, LocalText } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A slot in a training's schedule. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'training_id' }) trainingId!: Id;
  @Column('text') kind!: SessionKind;
  @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: Id | null;
  @Column('jsonb') title!: LocalText;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt!: Date;
  @Column('text') room!: string;
  /** A draft does not move it. */
  @Column('boolean', { name: 'is_pinned', default: false }) isPinned!: boolean;
  /** Warnings that somebody lets stand. */
  @Column('jsonb', { default: [] }) accepted!: AcceptedWarning[];
  @Column('int', { default: 1 }) version!: number;
}

@Entity('session_facilitator')
export class SessionFacilitatorEntity {
  @PrimaryColumn('uuid', { name: 'session_id' }) sessionId!: Id;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
}

/** Who takes part in a session that is not for everybody. */
@Entity('session_group')
export class SessionGroupEntity {
  @PrimaryColumn('uuid', { name: 'session_id' }) sessionId!: Id;
  @PrimaryColumn('uuid', { name: 'group_id' }) groupId!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
}

@Entity('session_guest')
export class SessionGuestEntity {
  @PrimaryColumn('uuid', { name: 'session_id' }) sessionId!: Id;
  @PrimaryColumn('uuid', { name: 'guest_id' }) guestId!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
}
