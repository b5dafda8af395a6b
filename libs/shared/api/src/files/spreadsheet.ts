export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the contract says of a reply that is a spreadsheet. */
export function spreadsheetReply(name: string) {
  return { content: { [XLSX]: { schema: { type: 'string', format: 'binary' }, example: `the bytes of ${name}` } } } as const;
}
