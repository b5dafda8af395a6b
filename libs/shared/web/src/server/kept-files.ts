/** In the names of those caches of the service worker that hold what the server sent, and of its lists of them (ngsw-config.json). */
const OF_DATA = ':data:';

/** Drops the pictures that the service worker keeps: whoever comes after finds none of them. */
export async function forgetFiles(): Promise<void> {
  if (!('caches' in window)) return;
  const names = (await caches.keys()).filter((name) => name.includes(OF_DATA));
  // Emptied, not deleted: a cache that the worker has open goes on living for it without a name.
  await Promise.all(names.map(async (name) => empty(await caches.open(name))));
}

async function empty(cache: Cache): Promise<void> {
  const requests = await cache.keys();
  await Promise.all(requests.map((request) => cache.delete(request, { ignoreVary: true })));
}
