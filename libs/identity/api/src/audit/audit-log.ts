import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { AuditEntryEntity } from './audit-entry.entity';

/** What is written down about who did what. */
export const AUDITED_ACTIONS = [
  'signed-in',
  'signed-out-elsewhere',
  'password-changed',
  'invitation-shown',
  'invitation-accepted',
  'person-added',
  'role-changed',
  'person-removed',
  'application-contact-read',
  'persons-merged',
  'merge-undone',
  'contact-opened',
  'contact-changed',
  'testimonials-read',
  'export-made',
  'export-read',
  'attendance-exported',
  'test-results-exported',
  'evidence-added',
  'evidence-read',
  'evidence-removed',
  'logo-added',
  'logo-removed',
  'marks-imported',
  'schedule-published',
  'agenda-opened',
  'agenda-closed',
] as const;

export type AuditedAction = (typeof AUDITED_ACTIONS)[number];

@Injectable()
export class AuditLog {
  constructor(private readonly database: Database) {}

  /** Writes in the caller's transaction: the entry exists exactly if the deed does. */
  async record(action: AuditedAction, subjectId: Id | null, actor: Pick<Actor, 'personId' | 'organisationId'> = this.database.actor): Promise<void> {
    const { personId, organisationId } = actor;
    await this.database.repository(AuditEntryEntity).insert({ id: newId(), organisationId, personId, action, subjectId });
  }
}
