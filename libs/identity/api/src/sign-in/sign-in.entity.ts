import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A device on which a person is signed in, and the organisation in which she acts there. The token itself is not kept. */
@Entity('sign_in')
export class SignInEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('bytea', { name: 'token_hash', unique: true, select: false }) tokenHash!: Buffer;
  @Column('uuid', { name: 'person_id' }) personId!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  /** What kind of device, e.g. `Android · Chrome`: enough to recognise one's own, not to follow anybody. */
  @Column('text') device!: string;
  @Column('date', { name: 'opened_on', default: () => 'CURRENT_DATE' }) openedOn!: string;
  @Column('date', { name: 'last_used_on', default: () => 'CURRENT_DATE' }) lastUsedOn!: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}
