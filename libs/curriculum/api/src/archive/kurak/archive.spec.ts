import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { materialsIn, type ModuleContent, NO_PAPERS } from '@kurak/curriculum-model';
import { anyModuleContent } from '@kurak/curriculum-model/testing';
import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { zipOf } from '../../../testing/packages';
import { ImportProblem } from '../unpack/import-problem';
import { unpack } from '../unpack/unpack';
import type { ArchiveContent, CarriedMaterial } from './archive-format';
import type { StoredModule } from './module-shape';
import { readArchive } from './read-archive';
import { parseJson } from './shape';
import { writeArchive } from './write-archive';

const folder = mkdtempSync(join(tmpdir(), 'kurak-archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MODULE_ID = '01936c7e-0000-7000-8000-000000000100';
const UNIT_ID = '01936c7e-0000-7000-8000-000000000101';
const PICTURE_ID = '01936c7e-0000-7000-8000-000000000102';
const PICTURE_FILE = `media/${PICTURE_ID}.webp`;

function paragraph(text: string) {
  return { type: 'doc' as const, content: [{ type: 'paragraph' as const, content: [{ text }] }] };
}

const MODULE: StoredModule = {
  id: MODULE_ID,
  title: { ru: 'Стратегическая коммуникация', ky: 'Стратегиялык коммуникация' },
  summary: { ru: 'О слухах и ответах.' },
  audience: {},
  baseLanguage: 'ru',
  sources: ['Пекинская декларация, 1995'],
  papers: NO_PAPERS,
  lineage: [{ moduleId: newId(), title: { en: 'Strategic communication' }, organisation: '', number: 2, publishedAt: '2026-05-04T10:00:00.000Z' }],
  units: [
    {
      id: UNIT_ID,
      content: {
        title: { ru: 'Читаем обстановку', ky: 'Абалды окуйбуз' },
        objectives: { ru: ['Назвать участников спора'] },
        minutes: 90,
        lesson: [
          { id: 'why', kind: 'text', text: { ru: paragraph('Сначала обстановка.'), ky: paragraph('Адегенде абал.') } },
          { id: 'columns', kind: 'picture', material: { ru: PICTURE_ID }, title: { ru: 'Три столбца' }, alternative: { ru: 'Таблица из трёх столбцов' } },
          {
            ...{ id: 'first', kind: 'check', form: 'single', question: { ru: 'Пошёл слух. С чего начать?' } },
            choices: [
              { id: 'choice-1', text: { ru: 'Ответить' }, isRight: false, explanation: { ru: 'Слух повторится.' } },
              { id: 'choice-2', text: { ru: 'Узнать, кто говорит' }, isRight: true, explanation: { ru: 'Да.' } },
            ],
          },
        ],
        plan: [
          { id: 'circle', method: 'discussion', minutes: 90, grouping: 'everyone', title: { ru: 'Круг' }, instructions: { ru: paragraph('Встаньте в круг.') }, materials: {}, debrief: {}, notes: {} },
        ],
      },
    },
  ],
};

const PICTURE: CarriedMaterial = {
  ...{ id: PICTURE_ID, name: 'три столбца.webp', mediaType: 'image/webp', title: {}, alternative: { ru: 'Таблица' }, transcript: {} },
  read: () => Promise.resolve(Buffer.from('bytes of a picture')),
};

const CONTENT: ArchiveContent = { module: MODULE, organisation: 'Ак Илбирс', number: 3, publishedAt: '2026-06-01T08:00:00.000Z', materials: [PICTURE] };

async function written(content: ArchiveContent): Promise<Buffer> {
  const parts: Buffer[] = [];
  const target = new Writable({
    write(chunk: Buffer, _encoding, done) {
      parts.push(chunk);
      done();
    },
  });
  await writeArchive(content, target);
  return Buffer.concat(parts);
}

function unpacked(bytes: Buffer) {
  const inside = mkdtempSync(join(folder, 'inside-'));
  writeFileSync(`${inside}.zip`, bytes);
  return unpack(`${inside}.zip`, inside);
}

async function read(bytes: Buffer): Promise<ArchiveContent> {
  return readArchive(await unpacked(bytes));
}

/** The files of an archive as texts, to be changed and put together again. */
async function filesOf(bytes: Buffer): Promise<Map<string, string>> {
  const files = await unpacked(bytes);
  return new Map(await Promise.all(files.names.map(async (name) => [name, (await files.read(name)).toString()] as const)));
}

/** An archive of these files; unless it is told otherwise, its label names them as they are now. */
function archiveOf(files: ReadonlyMap<string, string>, label: 'as it was' | 'anew' = 'anew'): Buffer {
  const all = new Map(files);
  if (label === 'anew') {
    const others = [...files].filter(([name]) => name !== 'kurak.json');
    const named = others.map(([name, text]) => ({ name, bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') }));
    all.set('kurak.json', JSON.stringify({ ...(JSON.parse(files.get('kurak.json') ?? '{}') as object), files: named }));
  }
  return zipOf([...all].map(([name, content]) => ({ name, content })));
}

function refusal(bytes: Buffer): Promise<string> {
  return read(bytes).then(
    () => 'it is not',
    (error: unknown) => (error instanceof ImportProblem ? `${error.code} ${error.place}`.trim() : `another error: ${String(error)}`),
  );
}

describe('An archive', () => {
  it('gives back the module that was written, whatever is in it', async () => {
    const materials = [newId(), newId(), newId()];
    await fc.assert(
      fc.asyncProperty(anyModuleContent({ materials }), fc.uuid({ version: 7 }), async (content: ModuleContent, id) => {
        const module = { ...content, id };
        const used = materials.filter((material) => module.units.some((unit) => materialsIn(unit.content.lesson).includes(material)));
        const carried = used.map((material): CarriedMaterial => ({ ...PICTURE, id: material, read: () => Promise.resolve(Buffer.from(material)) }));
        const back = await read(await written({ ...CONTENT, module, materials: carried }));
        expect(back.module).toEqual(module);
        expect(await Promise.all(back.materials.map(async (material) => [material.id, (await material.read()).toString()]))).toEqual([...used].sort().map((material) => [material, material]));
      }),
      { numRuns: 40 },
    );
  });

  it('says where the module comes from and what is known of its materials', async () => {
    const { materials, module: _module, ...origin } = await read(await written(CONTENT));
    expect(origin).toEqual({ organisation: 'Ак Илбирс', number: 3, publishedAt: '2026-06-01T08:00:00.000Z' });
    const { read: _read, ...facts } = PICTURE;
    expect(materials).toEqual([{ ...facts, read: expect.any(Function) as unknown }]);
  });

  it('of the same module has the same bytes, in whatever order its fields and materials come', async () => {
    const turned = JSON.parse(JSON.stringify(MODULE, (_key, value: unknown) => (value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value))) as StoredModule;
    expect((await written({ ...CONTENT, module: turned })).equals(await written(CONTENT))).toBe(true);
  });

  it('holds a label, the module, its media and its texts', async () => {
    const files = await filesOf(await written(CONTENT));
    expect([...files.keys()]).toEqual([
      ...['module.json', 'media.json', 'markdown/ru/module.md', 'markdown/ru/unit-01.md', 'markdown/ky/module.md', 'markdown/ky/unit-01.md', PICTURE_FILE, 'kurak.json'],
    ]);
    expect(JSON.parse(files.get('kurak.json') ?? '')).toMatchObject({ format: 'kurak-module', formatVersion: 1, number: 3, organisation: 'Ак Илбирс' });
  });

  it('has texts in the shape of the starter library', async () => {
    const files = await filesOf(await written(CONTENT));
    expect(files.get('markdown/ru/unit-01.md')).toBe(`---
title: Читаем обстановку
objectives:
  - Назвать участников спора
minutes: 90
---

:::text why
Сначала обстановка.
:::

:::picture columns
file: ${PICTURE_FILE}
alternative: Таблица из трёх столбцов
caption: Три столбца
:::

:::check first
question: Пошёл слух. С чего начать?
choices:
  - text: Ответить
    explanation: Слух повторится.
  - text: Узнать, кто говорит
    correct: true
    explanation: Да.
:::

:::activity circle
title: Круг
method: discussion
minutes: 90
grouping: everyone
instructions: Встаньте в круг.
:::
`);
  });

  it('is not taken for a bomb however often a text repeats itself', async () => {
    const text = paragraph('да '.repeat(6_000));
    const lesson = Array.from({ length: 100 }, (_, index) => ({ id: `text-${index}`, kind: 'text' as const, text: { ru: text } }));
    const units = MODULE.units.map((unit) => ({ ...unit, content: { ...unit.content, lesson } }));
    expect(await refusal(await written({ ...CONTENT, module: { ...MODULE, units }, materials: [] }))).toBe('it is not');
  });

  it('that could not be read again is not written', async () => {
    const large = { ...PICTURE, read: () => Promise.resolve(Buffer.alloc(301 * 1024 ** 2)) };
    await expect(written({ ...CONTENT, materials: [large] })).rejects.toMatchObject({ code: 'too-large' });
  });

  it('stops when a material cannot be read', async () => {
    const lost = { ...PICTURE, read: () => Promise.reject(new Error('lost')) };
    await expect(written({ ...CONTENT, materials: [lost] })).rejects.toThrow('lost');
  });
});

describe('An archive that was changed', () => {
  let files: Map<string, string>;
  beforeEach(async () => {
    files = await filesOf(await written(CONTENT));
  });

  /** The archive with another `module.json`, put together so that everything else fits. */
  const withModule = (change: (module: Record<string, unknown>) => unknown) => {
    files.set('module.json', JSON.stringify(change(JSON.parse(files.get('module.json') ?? '') as Record<string, unknown>)));
    return archiveOf(files);
  };
  const withUnit = (change: (content: Record<string, unknown>) => unknown) =>
    withModule((module) => ({ ...module, units: (module['units'] as { content: Record<string, unknown> }[]).map((unit) => ({ ...unit, content: change(unit.content) })) }));
  const withLabel = (change: object) => {
    files.set('kurak.json', JSON.stringify({ ...(JSON.parse(files.get('kurak.json') ?? '') as object), ...change }));
    return archiveOf(files);
  };

  it('by nothing is taken', async () => {
    expect(await refusal(archiveOf(files))).toBe('it is not');
    expect(await refusal(archiveOf(files, 'as it was'))).toBe('it is not');
  });

  it('in a letter of a file is refused', async () => {
    files.set('module.json', (files.get('module.json') ?? '').replace('обстановка', 'подстановка'));
    expect(await refusal(archiveOf(files, 'as it was'))).toBe('checksum module.json');
  });

  it.each(['module.json', 'media.json', PICTURE_FILE])('by leaving out %s is refused', async (name) => {
    files.delete(name);
    expect(await refusal(archiveOf(files, 'as it was'))).toBe(`missing-file ${name}`);
    expect(await refusal(archiveOf(files))).toBe(`missing-file ${name}`);
  });

  it('by leaving out its label is refused', async () => {
    files.delete('kurak.json');
    expect(await refusal(archiveOf(files, 'as it was'))).toBe('missing-file kurak.json');
  });

  it('by a file that its label does not name is refused', async () => {
    files.set('media/more.exe', 'MZ');
    expect(await refusal(archiveOf(files, 'as it was'))).toBe('extra-file media/more.exe');
  });

  it('by a file that its label names and that belongs to nothing is refused', async () => {
    files.set('autorun.inf', 'open=evil.exe');
    expect(await refusal(archiveOf(files))).toBe('extra-file autorun.inf');
  });

  it('by a material that no lesson shows is refused', async () => {
    const bytes = withUnit((content) => ({ ...content, lesson: (content['lesson'] as { kind: string }[]).filter(({ kind }) => kind !== 'picture') }));
    expect(await refusal(bytes)).toBe(`extra-file ${PICTURE_FILE}`);
  });

  it('by a material that is not in it is refused', async () => {
    const other = newId();
    const bytes = withUnit((content) => ({ ...content, lesson: (content['lesson'] as { kind: string }[]).map((block) => (block.kind === 'picture' ? { ...block, material: { ru: other } } : block)) }));
    expect(await refusal(bytes)).toBe(`missing-file media/${other}`);
  });

  it.each<[what: string, change: object, expected: string]>([
    ['another format', { format: 'another' }, 'unknown-format kurak.json'],
    ['no format', { format: undefined }, 'unknown-format kurak.json'],
    ['a newer version of the format', { formatVersion: 2 }, 'newer-format kurak.json'],
    ['a version that is no number', { formatVersion: '1' }, 'shape kurak.json.formatVersion'],
    ['a number that is none', { number: -1 }, 'shape kurak.json.number'],
    ['a field that is not known', { more: true }, 'shape kurak.json.more'],
  ])('in its label to %s is refused', async (_what, change, expected) => {
    expect(await refusal(withLabel(change))).toBe(expected);
  });

  it('into what is no JSON is refused', async () => {
    files.set('module.json', '{"id": ');
    expect(await refusal(archiveOf(files))).toBe('not-json module.json');
  });

  it('into JSON without end is refused', async () => {
    files.set('module.json', `${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    expect(await refusal(archiveOf(files))).toBe('too-deep module.json');
  });

  it('into JSON of more values than memory holds is refused, before it is read', () => {
    expect(() => parseJson(Buffer.from(`[${'[],'.repeat(3_000_000)}1]`), 'module.json')).toThrow(expect.objectContaining({ code: 'too-large', place: 'module.json' }));
  });

  it.each<[what: string, change: (module: Record<string, unknown>) => unknown, place: string]>([
    ['an id that is none', (module) => ({ ...module, id: '1; DROP TABLE module' }), '.id'],
    ['a title that is no text', (module) => ({ ...module, title: 'Title' }), '.title'],
    ['no title', (module) => ({ ...module, title: { ru: ' ' } }), '.title'],
    ['a title that is too long', (module) => ({ ...module, title: { ru: 'а'.repeat(121) } }), '.title.ru'],
    ['a language that is not known', (module) => ({ ...module, title: { ru: 'а', de: 'b' } }), '.title.de'],
    ['characters that no screen shows', (module) => ({ ...module, summary: { ru: 'a\u0000b' } }), '.summary.ru'],
    ['a base language that is not known', (module) => ({ ...module, baseLanguage: 'de' }), '.baseLanguage'],
    ['sources that are no texts', (module) => ({ ...module, sources: [1] }), '.sources[0]'],
    ['a field left out', ({ audience: _audience, ...module }) => module, '.audience'],
    ['a field too many', (module) => ({ ...module, isAdministrator: true }), '.isAdministrator'],
    ['a field of JavaScript', (module) => JSON.parse(JSON.stringify(module).replace('{', '{"__proto__":{"a":1},')) as unknown, '.__proto__'],
    ['papers left out', (module) => ({ ...module, papers: {} }), '.papers.test'],
    ['an ancestor at no instant', (module) => ({ ...module, lineage: [{ moduleId: newId(), title: {}, organisation: '', number: 1, publishedAt: 'yesterday' }] }), '.lineage[0].publishedAt'],
    ['a list for an object', (module) => [module], ''],
    ['two units of one id', (module) => ({ ...module, units: [...(module['units'] as object[]), ...(module['units'] as object[])] }), '.units[1].id'],
  ])('in its module to %s is refused', async (_what, change, place) => {
    const bytes = withModule(change);
    expect(await refusal(bytes)).toBe(`shape module.json${place}`);
  });

  const LESSON = 'module.json.units[0].content.lesson';
  const block = (change: object) => (content: Record<string, unknown>) => ({ ...content, lesson: [{ ...(content['lesson'] as object[])[0], ...change }] });
  it.each<[what: string, change: (content: Record<string, unknown>) => unknown, place: string]>([
    ['minutes that are none', (content) => ({ ...content, minutes: 1e9 }), 'module.json.units[0].content.minutes'],
    ['a block of another kind', block({ kind: 'script' }), `${LESSON}[0].kind`],
    ['a block of a kind that every object has', block({ kind: 'constructor' }), `${LESSON}[0].kind`],
    ['a block with an id that is none', block({ id: '../x' }), `${LESSON}[0].id`],
    ['text that is HTML', block({ text: { ru: '<script>alert(1)</script>' } }), `${LESSON}[0].text.ru`],
    ['a link that is a script', block({ text: { ru: { type: 'doc', content: [{ type: 'paragraph', content: [{ text: 'x', link: 'javascript:alert(1)' }] }] } } }), `${LESSON}[0].text.ru`],
    ['two blocks of one id', (content) => ({ ...content, lesson: [...(content['lesson'] as object[]), (content['lesson'] as object[])[0]] }), `${LESSON}[3].id`],
    ['a check of another form', (content) => ({ ...content, lesson: [{ ...(content['lesson'] as object[])[2], form: 'essay' }] }), `${LESSON}[0].form`],
    ['too many blocks', (content) => ({ ...content, lesson: Array.from({ length: 101 }, (_, index) => ({ id: `b${index}`, kind: 'text', text: {} })) }), LESSON],
  ])('in a unit to %s is refused', async (_what, change, place) => {
    expect(await refusal(withUnit(change))).toBe(`shape ${place}`);
  });

  it('to ask about a unit that it does not have asks about the whole', async () => {
    const check = MODULE.units[0]?.content.lesson[2];
    const test = { title: { ru: 'Тест' }, introduction: {}, questions: [{ unitId: newId(), check }, { unitId: UNIT_ID, check: { ...check, id: 'second' } }] };
    const { module } = await read(withModule((old) => ({ ...old, papers: { ...NO_PAPERS, test } })));
    expect(module.papers.test?.questions.map(({ unitId }) => unitId)).toEqual([null, UNIT_ID]);
  });
});
