import type { Actor } from './actor';

/** What the edge of a request needs to know of people; identity answers it. */
export abstract class Doorkeeper {
  /**
   * One statement without parameters that finds who comes with this cookie and tells row-level security of her.
   * It returns one row, from which {@link actorFrom} reads.
   */
  abstract openingStatement(cookies: Record<string, string | undefined>): string;
  abstract actorFrom(row: unknown): Actor | undefined;
  abstract may(actor: Actor, action: string, subject: string): boolean;
}
