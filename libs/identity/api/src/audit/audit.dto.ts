export class AuditEntryReply {
  id!: string;
  /** When, UTC. */
  at!: string;
  /** Display name of who did it; empty when she has been erased. */
  person!: string;
  /** What was done, a code such as `role-changed`. */
  action!: string;
  /** Display name of the person it was done to, when it was done to one. */
  subject!: string | null;
}

export class AuditPage {
  items!: AuditEntryReply[];
  total!: number;
  page!: number;
  size!: number;
}
