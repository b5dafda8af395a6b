const SYSTEMS: readonly [RegExp, string][] = [
  [/android/i, 'Android'],
  [/iphone|ipad/i, 'iOS'],
  [/windows/i, 'Windows'],
  [/mac os/i, 'macOS'],
  [/linux/i, 'Linux'],
];
const BROWSERS: readonly [RegExp, string][] = [
  [/firefox/i, 'Firefox'],
  [/edg/i, 'Edge'],
  [/opr|opera/i, 'Opera'],
  [/samsung/i, 'Samsung Internet'],
  [/chrom/i, 'Chrome'],
  [/safari/i, 'Safari'],
];

/** `Android · Chrome` out of a User-Agent header, without versions or models. */
export function deviceOf(userAgent: string | undefined): string {
  const find = (names: readonly [RegExp, string][]) => names.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1];
  return [find(SYSTEMS), find(BROWSERS)].filter(Boolean).join(' · ');
}
