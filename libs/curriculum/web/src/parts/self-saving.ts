import { DOCUMENT, DestroyRef, type Signal, inject } from '@angular/core';

/** Something that saves itself while it is written. */
export interface SelfSaving {
  readonly isSaved: Signal<boolean>;
  /** Whether this device keeps what is not saved yet. */
  readonly isKept: Signal<boolean>;
  readonly save: () => Promise<void>;
}

/** How long leaving a page waits for the last save, milliseconds. What is not saved by then stays on this device. */
const PATIENCE = 3_000;

/** Tries to save what is not saved yet. True once nothing would be lost by leaving the page. */
export async function savedBeforeLeaving(draft: SelfSaving): Promise<boolean> {
  if (draft.isSaved()) return true;
  const tooLong = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([draft.save(), tooLong]);
  return draft.isSaved() || draft.isKept();
}

/** Saves when the browser puts the page away, and warns before it closes one of which something is kept nowhere. Call it in a constructor. */
export function saveWhenLeft(draft: SelfSaving): void {
  const document = inject(DOCUMENT);
  const ended = new AbortController();
  const saveWhenHidden = () => {
    if (document.visibilityState === 'hidden') void draft.save();
  };
  const warnIfUnkept = (event: Event) => {
    if (!draft.isSaved() && !draft.isKept()) event.preventDefault();
  };
  document.addEventListener('visibilitychange', saveWhenHidden, { signal: ended.signal });
  document.defaultView?.addEventListener('beforeunload', warnIfUnkept, { signal: ended.signal });
  inject(DestroyRef).onDestroy(() => ended.abort());
}
