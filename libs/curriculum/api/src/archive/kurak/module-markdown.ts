import { type Activity, type Block, type Check, type FormQuestion, isMedium, languagesOf, linesIn, type MediumBlock, type ModuleContent, type Paper, partsOf, type TestQuestion, type UnitContent, type WorksheetBlock } from '@kurak/curriculum-model';
import { markdownFromRichText } from '@kurak/curriculum-model/markdown';
import { type Language, LANGUAGES, type LocalText, type RichText } from '@kurak/shared-model';
import { stringify } from 'yaml';

export interface MarkdownFile {
  readonly name: string;
  readonly text: string;
}

/** Where the file of a material lies, by its id. */
export type FileOfMaterial = (materialId: string) => string;

/**
 * A module as texts that a person can read: in each of its languages what it is, a file a unit with its lesson and its plan, and its papers,
 * in the blocks of the starter library's files.
 */
export function markdownFiles(module: ModuleContent, fileOf: FileOfMaterial): MarkdownFile[] {
  return LANGUAGES.flatMap((language) => {
    const say = (text: LocalText) => text[language] ?? '';
    const units = module.units.flatMap(({ content }, index): MarkdownFile[] =>
      spokenIn(content).has(language) ? [{ name: `unit-${String(index + 1).padStart(2, '0')}.md`, text: unitMarkdown(content, language, module.baseLanguage, fileOf) }] : [],
    );
    const papers = papersMarkdown(module, language);
    if (units.length === 0 && papers === '' && say(module.title) === '') return [];
    const files = [{ name: 'module.md', text: aboutMarkdown(module, language) }, ...units, ...(papers === '' ? [] : [{ name: 'papers.md', text: papers }])];
    return files.map(({ name, text }) => ({ name: `markdown/${language}/${name}`, text }));
  });
}

function spokenIn(unit: UnitContent): Set<Language> {
  return new Set(partsOf(unit).flatMap(languagesOf));
}

function aboutMarkdown({ title, summary, audience, sources, lineage, units }: ModuleContent, language: Language): string {
  const say = (text: LocalText) => text[language] ?? '';
  return frontMatter({
    ...{ title: say(title), summary: say(summary), audience: say(audience), sources },
    lineage: lineage.map((ancestor) => ({ title: say(ancestor.title), organisation: ancestor.organisation, number: ancestor.number, publishedAt: ancestor.publishedAt })),
    units: units.map(({ content }) => say(content.title)),
  });
}

function unitMarkdown(unit: UnitContent, language: Language, base: Language, fileOf: FileOfMaterial): string {
  const { title, objectives, minutes, lesson, plan } = unit;
  const said = new Map(partsOf(unit).map((part) => [part.id, linesIn(part, language).length > 0]));
  const blocks = lesson.filter((block) => said.get(`lesson/${block.id}`) === true || (isMedium(block) && materialIn(block, language, base) !== undefined));
  const activities = plan.filter(({ id }) => said.get(`plan/${id}`) === true);
  return [
    frontMatter({ title: title[language] ?? '', objectives: objectives[language] ?? [], minutes }),
    ...blocks.map((block) => blockMarkdown(block, language, base, fileOf)),
    ...activities.map((activity) => activityMarkdown(activity, language)),
  ].join('\n');
}

function blockMarkdown(block: Block, language: Language, base: Language, fileOf: FileOfMaterial): string {
  switch (block.kind) {
    case 'text':
    case 'safety':
    case 'reflection':
      return section(block.kind, block.id, richMarkdown(block.text[language]));
    case 'check':
      return yamlSection('check', block.id, checkFields(block, language));
    case 'worksheet':
      return yamlSection('worksheet', block.id, worksheetFields(block, language));
    default:
      return yamlSection(block.kind, block.id, mediumFields(block, language, base, fileOf));
  }
}

function checkFields(check: Check, language: Language): object {
  const say = (text: LocalText) => text[language] ?? '';
  const asked = { ...(check.form !== 'single' && { kind: check.form }), question: say(check.question) };
  if (check.form === 'order') return { ...asked, items: check.items.map(({ text }) => say(text)), explanation: say(check.explanation) };
  if (check.form === 'match') return { ...asked, pairs: check.pairs.map(({ left, right }) => ({ left: say(left), right: say(right) })), explanation: say(check.explanation) };
  return { ...asked, choices: check.choices.map(({ text, isRight, explanation }) => ({ text: say(text), ...(isRight && { correct: true }), explanation: say(explanation) })) };
}

function worksheetFields({ title, introduction, fields }: WorksheetBlock, language: Language): object {
  const say = (text: LocalText) => text[language] ?? '';
  const fieldOf = ({ id, label, hint, columns }: WorksheetBlock['fields'][number]) => ({ id, label: say(label), ...notEmpty({ hint: say(hint), columns: columns[language] ?? [] }) });
  return { title: say(title), introduction: say(introduction), fields: fields.map(fieldOf) };
}

function mediumFields(block: MediumBlock, language: Language, base: Language, fileOf: FileOfMaterial): object {
  const material = materialIn(block, language, base);
  return { ...notEmpty({ file: material === undefined ? '' : fileOf(material), alternative: block.alternative[language] ?? '', caption: block.title[language] ?? '' }) };
}

/** A material without words in it is one for all languages. */
function materialIn({ material }: MediumBlock, language: Language, base: Language): string | undefined {
  return material[language] || material[base] || undefined;
}

function activityMarkdown({ id, method, minutes, grouping, title, materials, instructions, debrief, notes }: Activity, language: Language): string {
  const rich = { instructions: richMarkdown(instructions[language]), debrief: richMarkdown(debrief[language]), notes: richMarkdown(notes[language]) };
  return yamlSection('activity', id, { title: title[language] ?? '', method, minutes, grouping, ...notEmpty({ materials: materials[language] ?? [], ...rich }) });
}

function papersMarkdown({ papers: { test, evaluation, followUp }, units }: ModuleContent, language: Language): string {
  const numberOf = (unitId: string | null) => units.findIndex(({ id }) => id === unitId) + 1;
  const inTest = ({ unitId, check }: TestQuestion) => yamlSection('check', check.id, { ...(numberOf(unitId) > 0 && { unit: numberOf(unitId) }), ...checkFields(check, language) });
  const inForm = (question: FormQuestion) => yamlSection(question.kind, question.id, formFields(question, language));
  return [paperMarkdown(test, inTest, language), paperMarkdown(evaluation, inForm, language), paperMarkdown(followUp, inForm, language)].filter((paper) => paper !== '').join('\n');
}

function paperMarkdown<Question>(paper: Paper<Question> | null, write: (question: Question) => string, language: Language): string {
  const title = paper?.title[language];
  if (paper === null || title === undefined) return '';
  const introduction = paper.introduction[language] ?? '';
  return [`# ${title}\n`, ...(introduction === '' ? [] : [`${introduction}\n`]), ...paper.questions.map(write)].join('\n');
}

function formFields(question: FormQuestion, language: Language): object {
  const say = (text: LocalText) => text[language] ?? '';
  const asked = { question: say(question.question) };
  if (question.kind === 'scale') return { ...asked, low: say(question.low), high: say(question.high) };
  if (question.kind === 'choice') return { ...asked, several: question.several, choices: question.choices.map(({ text }) => say(text)) };
  return asked;
}

function notEmpty(fields: Readonly<Record<string, string | readonly string[]>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value.length > 0));
}

function richMarkdown(text: RichText | undefined): string {
  return text === undefined ? '' : markdownFromRichText(text);
}

function frontMatter(fields: object): string {
  return `---\n${yaml(fields)}---\n`;
}

function yamlSection(kind: string, id: string, fields: object): string {
  return `:::${kind} ${id}\n${yaml(fields)}:::\n`;
}

/** A block of text; a line of it that would end the block is kept from doing so. */
function section(kind: string, id: string, body: string): string {
  return `:::${kind} ${id}\n${body.replace(/^:::/gm, '\\:::')}\n:::\n`;
}

function yaml(fields: object): string {
  return stringify(fields, { lineWidth: 0 });
}
