import { InjectionToken } from '@angular/core';
import type { UnitChange, UnitContent } from '@kurak/curriculum-model';

/** What a person typed into a unit and the server does not have yet. */
export interface UnsavedCopy {
  /** The unit as the server had it when the typing started. */
  readonly base: UnitContent;
  /** What was typed since. */
  readonly change: UnitChange;
  /** The version of `base`. */
  readonly version: number;
  /** When it was typed last, milliseconds since 1970. */
  readonly at: number;
}

/** Keeps on this device what is not saved yet, of a unit or of what else is written. One person never meets another's. */
export interface UnsavedCopies {
  get<Copy = UnsavedCopy>(person: string, unit: string): Copy | undefined;
  /** Returns false when this device refuses to keep it. */
  put<Copy = UnsavedCopy>(person: string, unit: string, copy: Copy): boolean;
  drop(person: string, unit: string): void;
}

function keyOf(person: string, unit: string): string {
  return `kurak.unsaved.${person}.${unit}`;
}

/** Written at once, so that nothing is lost when the page is closed in the middle of a word. */
class LocalUnsavedCopies implements UnsavedCopies {
  get<Copy = UnsavedCopy>(person: string, unit: string): Copy | undefined {
    try {
      const kept = localStorage.getItem(keyOf(person, unit));
      return kept === null ? undefined : (JSON.parse(kept) as Copy);
    } catch {
      return undefined;
    }
  }

  put<Copy = UnsavedCopy>(person: string, unit: string, copy: Copy): boolean {
    try {
      localStorage.setItem(keyOf(person, unit), JSON.stringify(copy));
      return true;
    } catch {
      return false;
    }
  }

  drop(person: string, unit: string): void {
    localStorage.removeItem(keyOf(person, unit));
  }
}

export const UNSAVED_COPIES = new InjectionToken<UnsavedCopies>('unsaved units', {
  factory: () => new LocalUnsavedCopies(),
});
