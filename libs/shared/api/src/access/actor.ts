import type { Id } from '@kurak/shared-model';

/** Who is asking: a person acting in one organisation, with the role that she has there. */
export interface Actor {
  readonly personId: Id;
  readonly organisationId: Id;
  readonly role: string;
  /** The sign-in that the request came with. */
  readonly signInId: Id;
}
