/** A photo of a telephone or a scan of some pages; more is no sheet. In bytes. */
export const LARGEST_EVIDENCE = 20 * 1024 * 1024;
/** More is no logo. In bytes. */
export const LARGEST_LOGO = 5 * 1024 * 1024;
