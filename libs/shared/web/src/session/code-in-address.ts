/** The code behind the `#` of the address that was opened, as links and QR codes carry it; empty when there is none. */
export function codeInAddress(): string {
  const code = location.hash.slice(1);
  try {
    return decodeURIComponent(code);
  } catch {
    // Cut off in the middle of a letter: shown as it came, to be mended.
    return code;
  }
}

/** A code that is a key leaves the address, and with it the history, as soon as it is read. */
export function takeCode(): string {
  const code = codeInAddress();
  if (code !== '') history.replaceState(history.state, '', location.pathname);
  return code;
}
