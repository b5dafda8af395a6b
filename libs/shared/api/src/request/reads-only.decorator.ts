import { SetMetadata } from '@nestjs/common';

export const READS_ONLY = 'kurak:reads-only';

/**
 * For a handler that only reads, and is asked for at every turn: its reply need not wait until the transaction has
 * ended, since there is nothing in it that could be lost. A handler that writes an audit entry does not only read.
 */
export const ReadsOnly = () => SetMetadata(READS_ONLY, true);
