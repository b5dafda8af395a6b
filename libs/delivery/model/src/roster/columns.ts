import { ageBand } from './age-band';
import { emailAddress } from './phone';
import type { Cells } from './separated';
import { languageOfWord, sexOfWord } from './words';

/** What a column of a roster may hold. Names may be in one column or in three. */
export const ROSTER_FIELDS = ['name', 'familyName', 'givenName', 'patronymic', 'sex', 'district', 'phone', 'email', 'language', 'ageBand'] as const;
export type RosterField = (typeof ROSTER_FIELDS)[number];

export interface RosterColumns {
  /** How many rows stand above the first person: headings, a title. */
  readonly headings: number;
  /** What each column holds; null for what is not taken. */
  readonly fields: readonly (RosterField | null)[];
}

/** Headings in English, Russian, Kyrgyz, Kazakh, Uzbek and Tajik; what begins with one of these words is meant. */
const HEADINGS: readonly (readonly [RosterField, RegExp])[] = [
  ['email', /^(?:e-?mail|эл(?:ектронн\p{L}*)?\.? ?(?:почт|адрес)|почта|электрон\p{L}* (?:почт|дарек)|mail|имейл)/u],
  ['phone', /^(?:phone|tel(?!\p{L})|telefon|telephone|mobile|cell|whatsapp|тел(?!\p{L})|телефон|моб(?!\p{L})|мобил|сот(?!\p{L})|сотов|номер тел|контактн\p{L}* (?:тел|номер)|ватсап|вотсап|байланыш|рақами телефон)/u],
  ['patronymic', /^(?:patronymic|middle ?name|отчеств|атасынын аты|әкесінің аты|otasining ismi|номи падар)/u],
  ['familyName', /^(?:surname|last ?name|family ?name|фамил|тегі(?!\p{L})|familiya|насаб)/u],
  ['givenName', /^(?:first ?name|given ?name|имя$|өз аты|ism$|ismi(?!\p{L})|есімі)/u],
  ['name', /^(?:names?(?!\p{L})|full ?name|participant|фио|ф\.? ?и\.? ?о|имя|участни|аты(?!\p{L})|катышуучу|толық аты|f\.? ?i\.? ?sh|f\.? ?i\.? ?o|номи пурра|ному насаб)/u],
  ['sex', /^(?:sex|gender|пол(?!\p{L})|жыныс|jins|ҷинс)/u],
  ['ageBand', /^(?:age(?!\p{L})|возраст|лет$|курак|курагы|жашы(?!\p{L})|жасы(?!\p{L})|yosh|сину сол)/u],
  ['language', /^(?:lang(?!\p{L})|language|язык|тил(?:и)?(?!\p{L})|тілі(?!\p{L})|tili?(?!\p{L})|забон)/u],
  ['district', /^(?:district|region|oblast|rayon|raion|from(?!\p{L})|location|place|village|city|район|област|регион|село(?!\p{L})|город(?!\p{L})|место|откуда|населенн|населённ|облус|аймак|айыл|шаар(?!\p{L})|жашаган|дареги|аудан|облыс|tuman|viloyat|ноҳия)/u],
];

const LOOKED_AT = 10;
const PROOF = 50;
/** Of the cells that are not empty, so many must look alike for a column without heading to be known. */
const MOST = 0.6;

/** What each column most likely holds, by its heading, or where there is none by what stands in it. */
export function guessedColumns(cells: Cells): RosterColumns {
  const width = Math.max(0, ...cells.slice(0, PROOF).map((row) => row.length));
  const titles = cells.slice(0, LOOKED_AT).map((row) => row.map(fieldOfHeading));
  const known = titles.map((fields) => new Set(fields.filter((field) => field !== null)).size);
  const at = known.findIndex((count) => count > 0 && count === Math.max(...known));
  if (at >= 0 && isHeading(cells[at] ?? [], known[at] ?? 0)) {
    const fields = onlyOnce(Array.from({ length: width }, (_, column) => titles[at]?.[column] ?? null));
    return { headings: at + 1, fields: fields.some(isName) ? fields : withName(fields, cells.slice(at + 1)) };
  }
  return { headings: 0, fields: byContent(cells, width) };
}

function fieldOfHeading(title: string): RosterField | null {
  const words = title.normalize('NFKC').toLowerCase().replace(/[*№#:]/g, ' ').replace(/\s+/g, ' ').trim();
  if (words === '' || words.length > 60) return null;
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** One known word alone can be a person's: then the whole row must be words like headings, without phones and addresses. */
function isHeading(row: readonly string[], known: number): boolean {
  const filled = row.filter((cell) => cell !== '');
  if (filled.some((cell) => looksLikePhone(cell) || emailAddress(cell) !== undefined)) return false;
  return known >= 2 || filled.length === 1 || filled.every((cell) => fieldOfHeading(cell) !== null || /^(?:№|n|no\.?|#|id|п\/п|№ п\/п)$/i.test(cell));
}

function byContent(cells: Cells, width: number): (RosterField | null)[] {
  const fields = onlyOnce(Array.from({ length: width }, (_, column) => contentOf(filledOf(cells, column))));
  return withName(fields, cells);
}

function contentOf(filled: readonly string[]): RosterField | null {
  const share = (is: (cell: string) => boolean) => filled.length > 0 && filled.filter(is).length >= filled.length * MOST;
  if (share((cell) => emailAddress(cell) !== undefined)) return 'email';
  if (share(looksLikePhone)) return 'phone';
  if (share((cell) => sexOfWord(cell) !== undefined)) return 'sex';
  if (share((cell) => languageOfWord(cell) !== undefined)) return 'language';
  if (share((cell) => /\d\s*[-–+]/.test(cell) && ageBand(cell) !== undefined)) return 'ageBand';
  return null;
}

/** The columns of words that are left are the name and then the district: names differ from row to row, districts come again. */
function withName(fields: readonly (RosterField | null)[], cells: Cells): (RosterField | null)[] {
  const left = fields.flatMap((field, column) => {
    const filled = filledOf(cells, column);
    return field === null && filled.some((cell) => /\p{L}{2}/u.test(cell)) ? [{ column, kinds: new Set(filled).size, words: filled.filter((cell) => /\p{L}\S*\s+\S*\p{L}/u.test(cell)).length }] : [];
  });
  const name = [...left].sort((a, b) => b.words - a.words || b.kinds - a.kinds || a.column - b.column)[0]?.column;
  const district = fields.includes('district') ? undefined : left.find(({ column }) => column !== name)?.column;
  return fields.map((field, column) => (column === name ? 'name' : column === district ? 'district' : field));
}

function onlyOnce(fields: readonly (RosterField | null)[]): (RosterField | null)[] {
  return fields.map((field, at) => (field !== null && fields.indexOf(field) < at ? null : field));
}

function isName(field: RosterField | null): boolean {
  return field === 'name' || field === 'givenName' || field === 'familyName';
}

function filledOf(cells: Cells, column: number): string[] {
  return cells.slice(0, PROOF).map((row) => row[column] ?? '').filter((cell) => cell !== '');
}

function looksLikePhone(cell: string): boolean {
  const digits = cell.replace(/\D/g, '').length;
  return digits >= 9 && digits <= 26 && !/\p{L}{4}/u.test(cell);
}
