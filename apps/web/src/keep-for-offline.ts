import { isDevMode } from '@angular/core';

const WORKER = 'ngsw-worker.js';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string | null }): unknown;
}

declare global {
  interface Window {
    /** Where the browser has Trusted Types; not yet in TypeScript's own library. */
    readonly trustedTypes?: TrustedTypes;
  }
}

/** The one script address that may be made from a string on this page. */
function allowOnlyTheWorker(): void {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (address === WORKER ? address : null),
  });
}

/** What this page fetched before the worker was there to keep it: asked for again, from the browser's own cache. */
function askAgain(): void {
  const kept = new Set<string>();
  for (const { name } of performance.getEntriesByType('resource')) {
    const { origin, pathname } = new URL(name);
    if (origin === location.origin && /\.(js|css|json)$/.test(pathname) && !pathname.startsWith('/api/')) {
      kept.add(pathname);
    }
  }
  for (const address of kept) fetch(address, { cache: 'force-cache' }).catch(() => undefined);
}

/** Installs the service worker, so that pages seen once open without a connection. */
export async function keepForOffline(): Promise<void> {
  if (isDevMode() || !('serviceWorker' in navigator)) return;
  const worker = navigator.serviceWorker;
  if (!worker.controller) worker.addEventListener('controllerchange', askAgain, { once: true });
  allowOnlyTheWorker();
  try {
    await worker.register(WORKER);
  } catch {
    // Private browsing and plain HTTP away from localhost have none: everything else works.
  }
}
