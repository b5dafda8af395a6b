import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RichTextBlock } from '@kurak/shared-model';
import type { Language } from '@kurak/shared-model';
import { markdownFiles } from '../kurak/module-markdown';
import { MODULE } from '../kurak/module-shape';
import { ImportProblem } from '../unpack/import-problem';
import type { Imported } from './draft';
import { readMarkdown } from './markdown';

function read(text: string, language: Language = 'ru', name = 'модуль.md'): Imported {
  const imported = readMarkdown(Buffer.from(text), language, name);
  MODULE(imported.module, 'module');
  return imported;
}

function refusal(text: string | Buffer): string {
  try {
    readMarkdown(Buffer.from(text), 'ru', 'a.md');
    return 'it is not';
  } catch (error) {
    return error instanceof ImportProblem ? `${error.code} ${error.place}`.trim() : `another error: ${String(error)}`;
  }
}

/** The lesson of a unit, shortened to what these specs look at. */
function lesson(imported: Imported, unit = 0) {
  return imported.module.units[unit]?.content.lesson ?? [];
}

const heading = (text: string): RichTextBlock => ({ type: 'heading', level: 2, content: [{ text }] });
const paragraph = (text: string): RichTextBlock => ({ type: 'paragraph', content: [{ text }] });
const doc = (...content: RichTextBlock[]) => ({ type: 'doc', content });

describe('A Markdown file', () => {
  it('with one heading of the first level is a module of one unit', () => {
    const { module, report } = read('# Читаем обстановку\n\nВступление.\n\n## Зачем\n\nСначала **обстановка**.\n\n## Как\n\n- раз\n- два\n');
    expect([module.title, module.baseLanguage, module.units.length]).toEqual([{ ru: 'Читаем обстановку' }, 'ru', 1]);
    expect(module.units[0]?.content).toEqual({
      ...{ title: { ru: 'Читаем обстановку' }, objectives: {}, minutes: 90, plan: [] },
      lesson: [
        { id: 'text-1', kind: 'text', text: { ru: doc(paragraph('Вступление.')) } },
        { id: 'text-2', kind: 'text', text: { ru: doc(heading('Зачем'), { type: 'paragraph', content: [{ text: 'Сначала ' }, { text: 'обстановка', bold: true }, { text: '.' }] }) } },
        { id: 'text-3', kind: 'text', text: { ru: doc(heading('Как'), { type: 'bulletList', items: [[{ text: 'раз' }], [{ text: 'два' }]] }) } },
      ],
    });
    expect(report).toEqual([]);
  });

  it('has a unit for each heading of the first level, and its title from its front matter', () => {
    const { module } = read('---\ntitle: Ишеним\nlanguage: ky\n---\n# Биринчи\n\nа\n\n# Экинчи\n\nб\n');
    expect([module.title, module.baseLanguage]).toEqual([{ ky: 'Ишеним' }, 'ky']);
    expect(module.units.map(({ content }) => content.title)).toEqual([{ ky: 'Биринчи' }, { ky: 'Экинчи' }]);
  });

  it('without any is one unit, called as the file is', () => {
    const { module } = read('Только текст.', 'en', 'My notes.md');
    expect([module.title, module.units.map(({ content }) => content.title)]).toEqual([{ en: 'My notes' }, [{ en: 'My notes' }]]);
  });

  it.each(['Objectives', 'Цели', 'Максаттары', 'Максаттар:', 'ЦЕЛИ'])('has its objectives in a list under %s', (words) => {
    const { module } = read(`# A\n\n## ${words}\n\n- Назвать **участников**\n- Понять\n\n## Дальше\n\nтекст\n`);
    expect(module.units[0]?.content.objectives).toEqual({ ru: ['Назвать участников', 'Понять'] });
    expect(lesson(read(`# A\n\n## ${words}\n\n- x\n\n## Дальше\n\nтекст\n`))).toHaveLength(1);
  });

  it('understands the blocks of the starter library', () => {
    const imported = read(`---
title: Слухи
objectives: [Узнать слух]
minutes: 60
---

:::safety names
Пишите **роли**, не имена.
:::

:::check first
question: "С чего начать?"
choices:
  - { text: Ответить, explanation: Слух повторится. }
  - { text: Узнать, correct: true, explanation: Да. }
:::

:::check all
kind: multiple
question: Кто участник?
choices:
  - { text: Мираб, correct: true, explanation: Да. }
  - { text: Погода, explanation: Нет. }
  - { text: 2026, correct: true, explanation: Год. }
:::

:::check steps
kind: order
question: По порядку
items: [Спросить, Ответить]
explanation: Сначала спросить.
:::

:::check pairs
kind: match
question: Что за чем?
pairs:
  - { left: Гнев, right: Нужда }
  - { left: Крик, right: Страх }
explanation: Так бывает.
:::

:::worksheet plan
title: Мой план
introduction: Только для вас.
fields:
  - { id: goal, label: Цель }
  - { id: calendar, label: Календарь, hint: По строке, columns: [Когда, Что] }
:::

:::activity circle
title: Круг
method: energiser
minutes: 10
grouping: pairs
materials: [клубок]
instructions: |
  1. Встаньте в круг.
notes: Не торопите.
:::
`);
    const [unit] = imported.module.units;
    expect(unit?.content).toMatchObject({ title: { ru: 'Слухи' }, objectives: { ru: ['Узнать слух'] }, minutes: 60 });
    expect(unit?.content.lesson.map((block) => `${block.kind} ${block.id}`)).toEqual(['safety names', 'check first', 'check all', 'check steps', 'check pairs', 'worksheet plan']);
    expect(unit?.content.lesson[2]).toMatchObject({ form: 'multiple', choices: [{ isRight: true }, { isRight: false }, { isRight: true, text: { ru: '2026' } }] });
    expect(unit?.content.lesson[3]).toMatchObject({ form: 'order', items: [{ text: { ru: 'Спросить' } }, { text: { ru: 'Ответить' } }], explanation: { ru: 'Сначала спросить.' } });
    expect(unit?.content.lesson[4]).toMatchObject({ form: 'match', pairs: [{ left: { ru: 'Гнев' }, right: { ru: 'Нужда' } }, { left: { ru: 'Крик' } }] });
    expect(unit?.content.lesson[5]).toMatchObject({ title: { ru: 'Мой план' }, fields: [{ id: 'goal', columns: {} }, { id: 'calendar', columns: { ru: ['Когда', 'Что'] } }] });
    expect(unit?.content.plan).toEqual([
      {
        ...{ id: 'circle', method: 'energiser', minutes: 10, grouping: 'pairs', title: { ru: 'Круг' }, materials: { ru: ['клубок'] }, debrief: {} },
        ...{ instructions: { ru: doc({ type: 'orderedList', items: [[{ text: 'Встаньте в круг.' }]] }) }, notes: { ru: doc(paragraph('Не торопите.')) } },
      },
    ]);
    expect(imported.report).toEqual([]);
  });

  it.each(['en', 'ru', 'ky'] as const)('of the starter library is read as it is, in %s', (language) => {
    const unit = join(__dirname, '../../../../library/strategic-communication/01-reading-the-situation');
    const { module, report } = read(readFileSync(join(unit, `lesson.${language}.md`), 'utf8'), language);
    expect(report.filter(({ what }) => what !== 'picture-missing')).toEqual([]);
    const [content] = module.units.map((each) => each.content);
    expect(content?.objectives[language]?.length).toBeGreaterThan(1);
    expect(content?.lesson.filter(({ kind }) => kind === 'check').length).toBeGreaterThanOrEqual(2);
  });

  it('out of an archive gives the unit again, in its language', () => {
    const source = read('---\ntitle: Слухи\nobjectives: [Узнать слух]\nminutes: 60\n---\n:::text a\n## Зачем\n\n::: и _так_\n:::\n\n:::check c\nquestion: "Что: первое?"\nchoices:\n  - { text: "- раз", explanation: x }\n  - { text: два, correct: true, explanation: y }\n:::\n\n:::activity p\ntitle: Круг\nmethod: practice\nminutes: 60\ngrouping: alone\ninstructions: |\n  Раз.\n\n  - два\n:::\n');
    const file = markdownFiles(source.module, () => '').find(({ name }) => name === 'markdown/ru/unit-01.md');
    expect(read(file?.text ?? '').module.units[0]?.content).toEqual(source.module.units[0]?.content);
  });

  it('keeps what stands in a fence of code together', () => {
    expect(lesson(read('# A\n\n```\n# no unit\n:::text x\n```\n\nконец\n'))).toHaveLength(1);
  });

  it('reports its pictures, which no single file can hold', () => {
    const { report, module } = read('# A\n\nДо ![Карта](maps/a.png "t") после.\n\n:::picture p\nfile: three-columns\nalternative: x\n:::\n');
    expect(report).toEqual([
      { what: 'picture-missing', place: 'A', name: 'Карта' },
      { what: 'picture-missing', place: 'A', name: 'three-columns' },
    ]);
    expect(module.units[0]?.content.lesson).toEqual([{ id: 'text-1', kind: 'text', text: { ru: doc(paragraph('До после.')) } }]);
  });

  it('takes a picture that is written into it', async () => {
    const { materials, module, report } = read(`# A\n\n![Карта](data:image/png;base64,${Buffer.from('bytes').toString('base64')})\n`);
    const [material] = materials;
    expect([material?.name, (await material?.read())?.toString(), report]).toEqual(['picture.png', 'bytes', []]);
    expect(module.units[0]?.content.lesson).toEqual([{ id: 'picture-1', kind: 'picture', material: { ru: material?.id }, title: {}, alternative: { ru: 'Карта' } }]);
  });

  it('shows HTML as the text that it is', () => {
    expect(lesson(read('# A\n\n<script>alert(1)</script>\n'))).toEqual([{ id: 'text-1', kind: 'text', text: { ru: doc(paragraph('<script>alert(1)</script>')) } }]);
  });

  it('says what was too long for its place', () => {
    const { module, report } = read(`# ${'а'.repeat(200)}\n\n## Цели\n\n${'- цель\n'.repeat(12)}\n\nтекст`);
    expect([...(module.units[0]?.content.title.ru ?? '')]).toHaveLength(160);
    expect(module.units[0]?.content.objectives.ru).toHaveLength(10);
    expect(report.map(({ what }) => what)).toEqual(['shortened', 'shortened', 'shortened', 'shortened']);
  });

  it('that is very long comes in parts, whole', () => {
    const { module, report } = read(`# A\n\n${Array.from({ length: 230 }, (_, index) => `## Часть ${index}\n\nтекст`).join('\n\n')}`);
    expect(module.units.map(({ content }) => [content.title.ru, content.lesson.length])).toEqual([['A', 100], ['A (2)', 100], ['A (3)', 30]]);
    expect(report).toEqual([{ what: 'split', place: 'A', name: 'A' }]);
    const text = `${'слово '.repeat(10_000)}конец`;
    const parts = lesson(read(`# A\n\n${text}`)).flatMap((block) => (block.kind === 'text' ? (block.text.ru?.content ?? []) : []));
    expect(parts.flatMap((block) => ('content' in block ? block.content.map((inline) => inline.text) : [])).join('')).toBe(text);
  });

  it.each<[what: string, text: string | Buffer, expected: string]>([
    ['a block that is not closed', '# A\n\n:::text a\nслова\n', 'markdown :3'],
    ['a block whose YAML cannot be read', '# A\n\n:::check c\nquestion: "x\n:::\n', 'markdown :4'],
    ['a block that should have fields', '# A\n\n:::check c\nпросто слова\n:::\n', 'markdown :3'],
    ['front matter that cannot be read', '---\ntitle: "x\n---\n# A\n', 'markdown :2'],
    ['YAML that unfolds without end', `:::check c\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n:::\n`, 'markdown :2'],
    ['quotations within quotations', `${'>'.repeat(2_900)} a`, 'too-deep :1'],
    ['more signs than words', `${'1. '.repeat(20_000)}a`, 'too-deep'],
    ['fields beyond what a module needs', `:::check c\n${'a: 1\n'.repeat(130_000)}:::\n`, 'too-large'],
    ['nothing', '', 'empty'],
    ['only a heading', '# A\n', 'empty'],
    ['bytes that are no text', Buffer.from([0x23, 0x20, 0xff, 0xfe]), 'unknown-kind'],
  ])('with %s is refused', (_what, text, expected) => {
    expect(refusal(text)).toBe(expected);
  });

  it.each(['*', '_a ', '[', '![](', '`', '#', '- ', '<', '<!--', '&', '[a](', '**a', '1. ', '\\', '|', ':::'])('of nothing but %s is read in no time', (sign) => {
    const before = performance.now();
    refusal(`# A\n\n${sign.repeat(Math.floor(600_000 / sign.length))}`);
    expect(performance.now() - before).toBeLessThan(4_000);
  });

  it.each([
    ['blocks without ids', ':::a\nx\n:::\n'.repeat(20_000)],
    ['blocks with the same id', ':::text a\nx\n:::\n'.repeat(20_000)],
    ['more blocks than a module holds', ':::safety a\nx\n:::\n'.repeat(100_000)],
    ['activities', ':::activity a\nx: 1\n:::\n'.repeat(10_000)],
    ['quotation marks in fields', `:::check a\na: ${'"'.repeat(60_000)}\n:::\n`],
    ['brackets in fields', `:::check a\na: ${'{'.repeat(60_000)}\n:::\n`],
    ['fields', `:::check a\n${Array.from({ length: 30_000 }, (_none, index) => `k${index}: 1\n`).join('')}:::\n`],
  ])('of very many %s is read in little time', (_what, text) => {
    const before = performance.now();
    refusal(`# A\n\n${text}`);
    expect(performance.now() - before).toBeLessThan(12_000);
  });

  it('says which activities a unit has no place for', () => {
    const { module, report } = read(`# A\n\n${Array.from({ length: 62 }, (_none, index) => `:::activity a-${index}\ntitle: Круг ${index}\n:::\n`).join('')}`);
    expect(module.units[0]?.content.plan).toHaveLength(60);
    expect(report).toEqual([60, 61].map((number) => ({ what: 'not-supported', place: 'A', name: `Круг ${number}` })));
  });
});
