import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTeam } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { ModulePage } from '../module/module.dto';
import { Library } from './library';
import { checkLibrary } from './library-check';
import { LibraryProblem, readLibraryModule } from './library-files';

const LIBRARY = join(__dirname, '../../../library');
const MODULE = 'womens-leadership';
const UNIT = '01-myself-as-a-leader';

describe('The starter library', () => {
  const copy = mkdtempSync(join(tmpdir(), 'kurak-library-'));
  cpSync(LIBRARY, copy, { recursive: true });
  const api = startApi({ libraryRoot: copy });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  const load = () => api.app.get(Library).load();
  const change = (file: string, how: (text: string) => string) => writeFileSync(join(copy, MODULE, file), how(readFileSync(join(copy, MODULE, file), 'utf8')));
  const state = () =>
    api.rows('SELECT to_jsonb(m) AS module, (SELECT jsonb_agg(to_jsonb(v) ORDER BY v.number) FROM module_version v WHERE v.module_id = m.id) AS versions, (SELECT jsonb_agg(to_jsonb(u) ORDER BY u.id) FROM unit u WHERE u.module_id = m.id) AS units FROM module m ORDER BY m.id');

  it('is loaded whole, and a second load changes nothing', async () => {
    await load();
    const modules = readdirSync(LIBRARY, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const first = await state();
    expect(first).toHaveLength(modules.length);
    await load();
    expect(await state()).toEqual(first);
  });

  it('is read by every organisation, in English, Russian and Kyrgyz, with at least six units a module', async () => {
    await load();
    const team = await makeTeam(api);
    const { body } = await team.facilitator.get<ModulePage>('/modules?size=200');
    expect(body.items.length).toBeGreaterThanOrEqual(4);
    for (const { title, own, publishedNumber, units } of body.items) {
      expect(Object.keys(title).sort()).toEqual(['en', 'ky', 'ru']);
      expect([own, publishedNumber !== null, units >= 6]).toEqual([false, true, true]);
    }
    const lessons = await api.rows<{ languages: string[] }>(`SELECT jsonb_path_query_array(lesson, '$.languages[*]') AS languages FROM lesson_version WHERE language = 'ky'`);
    expect(lessons.filter(({ languages }) => languages.join() !== 'ky')).toEqual([]);
  });

  it('publishes a new version of the module whose files changed, and of no other', async () => {
    await load();
    const before = await api.rows<{ id: string; published_number: number }>('SELECT id, published_number FROM module ORDER BY id');
    change(`${UNIT}/lesson.en.md`, (text) => text.replace(/^title: .*$/m, 'title: Changed by a spec'));
    await load();
    const after = await api.rows<{ id: string; published_number: number }>('SELECT id, published_number FROM module ORDER BY id');
    const { id } = await readLibraryModule(join(copy, MODULE));
    expect(after).toEqual(before.map((module) => (module.id === id ? { ...module, published_number: module.published_number + 1 } : module)));
    expect(await api.rows(`SELECT 1 FROM unit WHERE content -> 'title' ->> 'en' = 'Changed by a spec'`)).toHaveLength(1);
  });
});

describe('A mistake in a file of the library', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kurak-library-'));
    cpSync(join(LIBRARY, MODULE), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (file: string, how: (text: string) => string) => writeFileSync(join(folder, file), how(readFileSync(join(folder, file), 'utf8')));
  const problem = () => readLibraryModule(folder).then(() => 'none', (error: unknown) => (error instanceof LibraryProblem ? error.message : `another error: ${String(error)}`));

  it('is none in the library as it is', async () => {
    expect(await problem()).toBe('none');
  });

  it.each<[what: string, file: string, how: (text: string) => string, expected: RegExp]>([
    ['words outside a block', `${UNIT}/lesson.en.md`, (text) => text.replace(/\n:::\n/, '\n:::\nLost words\n'), /^01-myself-as-a-leader\/lesson\.en\.md:\d+: text outside a block$/],
    ['a block that is not closed', `${UNIT}/lesson.en.md`, (text) => text.trimEnd().replace(/:::$/, ''), /^01-myself-as-a-leader\/lesson\.en\.md:\d+: .* is not closed$/],
    ['a kind of block that there is not', `${UNIT}/lesson.en.md`, (text) => text.replace(':::text ', ':::poem '), /^01-myself-as-a-leader\/lesson\.en\.md:\d+: unknown block poem$/],
    ['a translation with other blocks', `${UNIT}/lesson.ky.md`, (text) => text.replace(':::text ', ':::text other-'), /^01-myself-as-a-leader\/lesson\.ky\.md:\d+: its blocks are not those of the base language/],
    ['a question with no correct choice', `${UNIT}/lesson.en.md`, (text) => text.replace('correct: true', 'correct: false'), /^01-myself-as-a-leader\/lesson\.en\.md:\d+: .*exactly one choice is correct$/],
    ['front matter left out', `${UNIT}/lesson.en.md`, (text) => text.replace(/^---\n/, ''), /^01-myself-as-a-leader\/lesson\.en\.md:1: front matter/],
    ['YAML that is none', `${UNIT}/unit.yaml`, (text) => `${text}\n  - [`, /^01-myself-as-a-leader\/unit\.yaml:\d+: /],
    ['a method that there is not', `${UNIT}/unit.yaml`, (text) => text.replace(/method: [a-z-]+/, 'method: lecture'), /^01-myself-as-a-leader\/unit\.yaml:\d+: .*unknown method lecture$/],
    ['an id that is none', 'module.yaml', (text) => text.replace(/^id: .*$/m, 'id: 7'), /^module\.yaml:1: id is no UUIDv7$/],
    ['a unit whose folder is missing', 'module.yaml', (text) => text.replace(/units: \[/, 'units: [00-missing, '), /^00-missing\/unit\.yaml:1: /],
    ['a field that there is not', `${UNIT}/unit.yaml`, (text) => `${text}\nlength: 90\n`, /^01-myself-as-a-leader\/unit\.yaml:\d+: there is no field length$/],
    ['a block that stands twice', `${UNIT}/lesson.en.md`, (text) => `${text}\n:::text twice\nOne\n:::\n\n:::text twice\nTwo\n:::\n`, /^01-myself-as-a-leader\/lesson\.en\.md:\d+: twice stands twice$/],
    ['a drawing that is missing', `${UNIT}/lesson.en.md`, (text) => text.replace(/^file: .*$/m, 'file: no-such-drawing'), /^01-myself-as-a-leader\/lesson\.en\.md:\d+: pictures\/no-such-drawing\.svg is missing$/],
    ['a test that covers a unit that there is not', 'test.en.md', (text) => text.replace(/^unit: .*$/m, 'unit: 99'), /^test\.en\.md:\d+: .*unit is the number of a unit of this module$/],
    ['a form with another question in a translation', 'evaluation.ru.md', (text) => text.replace(/^:::(\w+) \S+/m, ':::$1 other'), /^evaluation\.ru\.md:\d+: other: is not the question of the base language/],
    ['a module without a title', 'module.yaml', (text) => text.replace(/^title:[\s\S]*?(?=^summary:)/m, ''), /^module\.yaml:\d+: /],
  ])('is named with its file and line: %s', async (_what, file, how, expected) => {
    write(file, how);
    expect(await problem()).toMatch(expected);
  });

  it('is named at the line where it stands', async () => {
    const lines = readFileSync(join(folder, UNIT, 'lesson.en.md'), 'utf8').split('\n');
    const end = lines.indexOf(':::');
    write(`${UNIT}/lesson.en.md`, () => [...lines.slice(0, end + 1), 'Lost words', ...lines.slice(end + 1)].join('\n'));
    expect(await problem()).toBe(`${UNIT}/lesson.en.md:${end + 2}: text outside a block`);
  });
});

describe('The check of the library', () => {
  it('finds nothing wrong with it, and the same of everything in every language', async () => {
    const { counts, problems } = await checkLibrary(LIBRARY);
    expect(problems).toEqual([]);
    expect(counts.length).toBe(12);
    for (const count of counts) expect(count).toMatchObject({ units: 6, testQuestions: 10 });
  });

  it('names the file of whatever falls short', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'kurak-library-'));
    cpSync(LIBRARY, copy, { recursive: true });
    const file = join(copy, MODULE, UNIT, 'unit.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^minutes: \d+/m, 'minutes: 45'));
    rmSync(join(copy, MODULE, 'follow-up.ky.md'));
    const { problems } = await checkLibrary(copy);
    rmSync(copy, { recursive: true, force: true });
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.stringMatching(`^${MODULE}/${UNIT}/unit.yaml:1: its activities take \\d+ minutes, not 45$`),
        `${MODULE}/${UNIT}/unit.yaml:1: takes 45 minutes; it needs 60 to 120`,
        `${MODULE}/module.yaml:1: has no followUp in ky`,
      ]),
    );
  });
});
