/** True for text that a database and a screen can hold: no lone surrogates, no control characters but tab and line ends. */
export function isCleanText(text: string): boolean {
  return text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text);
}
