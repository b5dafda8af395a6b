const LONGEST = 120;
const UNNAMED = 'file';

/** What a file is shown and downloaded as: the name that it was sent with, without folders and signs that mislead, and with the extension of what it is. */
export function fileName(sent: string, extension: string): string {
  const last = sent.toWellFormed().split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/gu, '').replace(/[<>:"|?*]/g, ' ').replace(/\s+/g, ' ').trim();
  const stem = clean.replace(/\.[^.\s]{1,8}$/, '').replace(/^\.+|[.\s]+$/g, '');
  return `${[...stem].slice(0, LONGEST).join('') || UNNAMED}.${extension}`;
}

/** Content-Disposition with a name in any script (RFC 6266). */
export function disposition(how: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
