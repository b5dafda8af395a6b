import { InjectionToken } from '@angular/core';
import type { UnitContent } from '@kurak/curriculum-model';

/** What a person typed into a unit and the server does not have yet. */
export interface UnsavedCopy {
  readonly content: UnitContent;
  /** The version that the typing started from. */
  readonly version: number;
  /** When it was typed last, milliseconds since 1970. */
  readonly at: number;
}

/** Keeps on this device what is not saved yet. One person never meets another's. */
export interface UnsavedCopies {
  get(person: string, unit: string): UnsavedCopy | undefined;
  /** Returns false when this device refuses to keep it. */
  put(person: string, unit: string, copy: UnsavedCopy): boolean;
  drop(person: string, unit: string): void;
}

function keyOf(person: string, unit: string): string {
  return `kurak.unsaved.${person}.${unit}`;
}

/** Written at once, so that nothing is lost when the page is closed in the middle of a word. */
class LocalUnsavedCopies implements UnsavedCopies {
  get(person: string, unit: string): UnsavedCopy | undefined {
    try {
      const kept = localStorage.getItem(keyOf(person, unit));
      return kept === null ? undefined : (JSON.parse(kept) as UnsavedCopy);
    } catch {
      return undefined;
    }
  }

  put(person: string, unit: string, copy: UnsavedCopy): boolean {
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
