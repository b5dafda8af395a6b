import { type DestroyRef, type Signal, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { fromEvent, merge } from 'rxjs';

/** Whether this device believes that it has a connection. */
export function isOnline(destroyed: DestroyRef): Signal<boolean> {
  const online = signal(navigator.onLine);
  merge(fromEvent(window, 'online'), fromEvent(window, 'offline'))
    .pipe(takeUntilDestroyed(destroyed))
    .subscribe(() => online.set(navigator.onLine));
  return online.asReadonly();
}
