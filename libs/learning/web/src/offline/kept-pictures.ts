import { forgetFiles } from '@kurak/shared-web';
import type { Lesson } from './kept-lessons';
import { keptPictureAddress } from './material-address';

/**
 * Puts the pictures of lessons into the service worker's hands, one after another, as long as there is a connection.
 * @param isHers false once somebody else is here, or nobody: then nothing more is kept.
 */
export async function bringPictures(lessons: readonly Pick<Lesson, 'blocks'>[], isHers: () => boolean): Promise<void> {
  for (const address of addressesIn(lessons)) {
    if (!isHers()) return;
    if (await caches.match(address)) continue;
    // The browser's own cache shall have none of it: nobody can empty that one when she goes.
    const response = await fetch(address, { cache: 'no-store', priority: 'low' }).catch(() => undefined);
    if (response === undefined) return;
    // She went while it was under way.
    if (!isHers()) return forgetFiles();
  }
}

function addressesIn(lessons: readonly Pick<Lesson, 'blocks'>[]): Set<string> {
  const pictures = lessons.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'picture'));
  return new Set(pictures.flatMap(({ material }) => (material ? [keptPictureAddress(material)] : [])));
}
