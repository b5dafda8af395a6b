import { clockOffset } from '@kurak/delivery-model';
import type { LoadedKept } from '@kurak/shared-web';

/** By how much this device's clock was behind the server's when it last heard from it, milliseconds. */
export function clockOffsetOf(sheet: Pick<LoadedKept<{ readonly asOf: string }>, 'value' | 'at'>): number {
  const [value, at] = [sheet.value(), sheet.at()];
  return value && at !== undefined ? clockOffset(new Date(at).toISOString(), value.asOf) : 0;
}
