import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An account. A display name, which may be a pseudonym, and a language; everything else is optional. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('text', { name: 'display_name' }) displayName!: string;
  @Column('text') language!: string;
  @Column('text', { nullable: true }) sex!: string | null;
  @Column('text', { nullable: true }) district!: string | null;
  /** Instead of a birth date; see AGE_BANDS. */
  @Column('text', { name: 'age_band', nullable: true }) ageBand!: string | null;
  /** Who she turned out to be. Then she belongs to no organisation and cannot sign in. */
  @Column('uuid', { name: 'merged_into', nullable: true, select: false }) mergedInto!: Id | null;
  /** Null until she has accepted an invitation. */
  @Column('text', { name: 'sign_in_name', nullable: true, unique: true, select: false }) signInName!: string | null;
  @Column('text', { name: 'password_hash', nullable: true, select: false }) passwordHash!: string | null;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
