import { SetMetadata } from '@nestjs/common';

export const UNHURRIED = 'kurak:unhurried';

/**
 * For a handler open to anyone that waits or computes for long before it writes (hashing a password). It gets no
 * transaction, so that strangers cannot use up the connections; it opens short ones with `Database.asAnyone`.
 */
export const Unhurried = () => SetMetadata(UNHURRIED, true);
