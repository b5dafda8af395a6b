import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How an organisation reaches a person, sealed; it is asked for only where it is needed. */
@Entity('person_contact')
export class ContactEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: Id;
  @Column('bytea', { name: 'phone', nullable: true }) phone!: Buffer | null;
  /** By which the phone is found; see `Sealing.likeness`. */
  @Column('bytea', { name: 'phone_likeness', nullable: true }) phoneLikeness!: Buffer | null;
  @Column('bytea', { name: 'email', nullable: true }) email!: Buffer | null;
  @Column('bytea', { name: 'email_likeness', nullable: true }) emailLikeness!: Buffer | null;
}
