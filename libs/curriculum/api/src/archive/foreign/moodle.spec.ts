import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Block, UnitContent } from '@kurak/curriculum-model';
import { type Language, plainText } from '@kurak/shared-model';
import { bankEntry, contextOf, escaped, moodleAnswers, moodleBackup, type MoodleCourse, moodleQuestion, quizContent, slotOf } from '../../../testing/moodle-course';
import { tarGzOf, zipOf } from '../../../testing/packages';
import { MODULE } from '../kurak/module-shape';
import { ImportProblem } from '../unpack/import-problem';
import { unpack } from '../unpack/unpack';
import type { Imported } from './draft';
import { readMoodle } from './moodle';

const folder = mkdtempSync(join(tmpdir(), 'kurak-moodle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function readBytes(bytes: Buffer, language: Language): Promise<Imported> {
  const inside = mkdtempSync(join(folder, 'inside-'));
  writeFileSync(`${inside}.mbz`, bytes);
  const imported = await readMoodle(await unpack(`${inside}.mbz`, inside), language);
  MODULE(imported.module, 'module');
  return imported;
}

async function read(course: MoodleCourse, language: Language = 'ru'): Promise<Imported> {
  return readBytes(await tarGzOf(moodleBackup(course)), language);
}

/** What a lesson says, a line a block. */
function told({ lesson }: UnitContent, language: Language = 'ru'): string[] {
  return lesson.map((block) => {
    if (block.kind === 'text') return plainText(block.text[language] ?? { type: 'doc', content: [] }).replace(/\n/g, ' / ');
    if (block.kind === 'check') return `? ${block.question[language]}`;
    return block.kind === 'picture' ? `[${block.alternative[language]}]` : block.kind;
  });
}

function unit({ module }: Imported, index = 0): UnitContent {
  const found = module.units[index]?.content;
  if (found === undefined) throw new Error(`There is no unit ${index}`);
  return found;
}

const page = (title: string, html: string, format = 1) => ({ kind: 'page', title, content: `<intro></intro><introformat>1</introformat><content>${escaped(html)}</content><contentformat>${format}</contentformat>` });
const HASH = 'da39a3ee5e6b4b0d3255bfef95601890afd80709';

describe('A Moodle backup', () => {
  it('becomes a module with a unit a section', async () => {
    const imported = await read({
      title: 'Укук негиздери',
      sections: [
        { name: '', summary: '<p>Кош келиңиз!</p>', activities: [{ kind: 'label', title: 'Баштайбыз', content: `<intro>${escaped('<p>Баштайбыз.</p>')}</intro><introformat>1</introformat>` }] },
        { name: 'Укук деген эмне', activities: [page('Биринчи бет', '<p>Ар бир адамдын <strong>укугу</strong> бар.</p>'), page('Экинчи бет', '<h2>Экинчи бет</h2><ul><li>бир</li></ul>')] },
        { name: 'Бош', activities: [] },
      ],
    }, 'ky');
    expect([imported.module.title, imported.module.baseLanguage, imported.module.lineage]).toEqual([{ ky: 'Укук негиздери' }, 'ky', []]);
    expect(imported.module.units.map(({ content }) => [content.title.ky, content.minutes, content.plan])).toEqual([
      ['Бөлүм 1', 90, []],
      ['Укук деген эмне', 90, []],
    ]);
    expect(told(unit(imported, 0), 'ky')).toEqual(['Кош келиңиз!', 'Баштайбыз.']);
    expect(told(unit(imported, 1), 'ky')).toEqual(['Биринчи бет / Ар бир адамдын укугу бар.', 'Экинчи бет / бир']);
    expect(imported.report).toEqual([]);
  });

  it('is read from a zip file as well', async () => {
    const files = moodleBackup({ title: 'Курс', sections: [{ name: 'Тема', activities: [page('Стр.', '<p>да</p>')] }] });
    const imported = await readBytes(zipOf(files.map(({ name, content = '' }) => ({ name, content }))), 'ru');
    expect(told(unit(imported))).toEqual(['Стр. / да']);
  });

  it('gives the chapters of a book in their order', async () => {
    const chapter = (id: number, place: number, title: string) => `<chapter id="${id}"><pagenum>${place}</pagenum><subchapter>0</subchapter><title>${title}</title><content>${escaped(`<p>Текст ${title}</p>`)}</content><contentformat>1</contentformat><hidden>0</hidden></chapter>`;
    const imported = await read({ title: 'К', sections: [{ name: 'Т', activities: [{ kind: 'book', title: 'Книга', content: `<intro></intro><chapters>${chapter(9, 2, 'вторая')}${chapter(8, 1, 'первая')}</chapters>` }] }] });
    expect(told(unit(imported))).toEqual(['первая / Текст первая', 'вторая / Текст вторая']);
  });

  it('gives questions of four kinds, after the pages of their section', async () => {
    const questions = [
      bankEntry(1, moodleQuestion(1, 'multichoice', '<p>С чего <b>начать</b>?</p>', `${moodleAnswers([['<p>Ответить</p>', 0, '<p>Слух повторится.</p>'], ['Узнать', 1, 'Да.'], ['Ждать', 0.5]])}<multichoice id="1"><single>1</single></multichoice>`, 'Сначала узнают.')),
      bankEntry(2, moodleQuestion(2, 'multichoice', 'Кто участник?', `${moodleAnswers([['Мираб', 0.5], ['Погода', -0.5], ['Семьи', 0.5]])}<multichoice id="2"><single>0</single></multichoice>`)),
      bankEntry(3, moodleQuestion(3, 'truefalse', 'Слух всегда ложь.', `${moodleAnswers([['True', 0, 'Нет.'], ['False', 1, 'Верно.']])}<truefalse id="1"><trueanswer>1</trueanswer></truefalse>`)),
      bankEntry(4, moodleQuestion(4, 'match', 'Что за чем стоит?', '<matches><match id="1"><questiontext>&lt;p&gt;Гнев&lt;/p&gt;</questiontext><answertext>Нужда</answertext></match><match id="2"><questiontext>Крик</questiontext><answertext>Страх</answertext></match><match id="3"><questiontext></questiontext><answertext>Скука</answertext></match></matches>', 'Так бывает.')),
      bankEntry(5, moodleQuestion(5, 'ordering', 'По порядку', `${moodleAnswers([['второе', 2], ['первое', 1], ['третье', 3]])}<ordering id="1"></ordering>`, 'Потому.')),
    ].join('');
    const quiz = { kind: 'quiz', title: 'Проверка', content: quizContent([1, 2, 3, 4, 5].map((id) => slotOf(id)), '<p>Ответьте.</p>') };
    const imported = await read({ title: 'К', sections: [{ name: 'Т', activities: [quiz, page('Стр.', '<p>да</p>')] }], questions });
    expect(told(unit(imported))).toEqual(['Стр. / да', 'Ответьте.', '? С чего начать?', '? Кто участник?', '? Слух всегда ложь.', '? Что за чем стоит?', '? По порядку']);
    const [single, multiple, trueFalse, match, order] = unit(imported).lesson.filter(({ kind }) => kind === 'check') as Extract<Block, { kind: 'check' }>[];
    expect(single).toMatchObject({
      form: 'single',
      choices: [
        { text: { ru: 'Ответить' }, isRight: false, explanation: { ru: 'Слух повторится.' } },
        { text: { ru: 'Узнать' }, isRight: true, explanation: { ru: 'Да.' } },
        { text: { ru: 'Ждать' }, isRight: false, explanation: { ru: 'Сначала узнают.' } },
      ],
    });
    expect(multiple).toMatchObject({ form: 'multiple', choices: [{ isRight: true, explanation: {} }, { isRight: false }, { isRight: true }] });
    expect(trueFalse).toMatchObject({ form: 'single', choices: [{ text: { ru: 'Верно' }, isRight: false, explanation: { ru: 'Нет.' } }, { text: { ru: 'Неверно' }, isRight: true }] });
    expect(match).toMatchObject({ form: 'match', pairs: [{ left: { ru: 'Гнев' }, right: { ru: 'Нужда' } }, { left: { ru: 'Крик' }, right: { ru: 'Страх' } }], explanation: { ru: 'Так бывает.' } });
    expect(order).toMatchObject({ form: 'order', items: [{ text: { ru: 'первое' } }, { text: { ru: 'второе' } }, { text: { ru: 'третье' } }], explanation: { ru: 'Потому.' } });
    expect(imported.report).toEqual([{ what: 'not-supported', place: 'Т / Проверка', name: 'Скука' }]);
  });

  it('takes the version of a question that a quiz asks for, else the newest', async () => {
    const version = (id: number, text: string) => moodleQuestion(id, 'truefalse', text, moodleAnswers([['Да', 1], ['Нет', 0]]));
    const questions = bankEntry(1, version(1, 'старый'), version(2, 'новый'));
    const quiz = { kind: 'quiz', title: 'П', content: quizContent([slotOf(1), slotOf(1, '1')]) };
    expect(told(unit(await read({ title: 'К', sections: [{ name: 'Т', activities: [quiz] }], questions })))).toEqual(['? новый', '? старый']);
  });

  it('keeps an answer that is neither true nor false as it is', async () => {
    const questions = bankEntry(1, moodleQuestion(1, 'truefalse', 'Сөз', moodleAnswers([['constructor', 1], ['True', 0], ['__proto__', 0]])));
    const [check] = unit(await read({ title: 'К', sections: [{ name: 'Т', activities: [{ kind: 'quiz', title: 'П', content: quizContent([slotOf(1)]) }] }], questions }, 'ky')).lesson;
    expect(check).toMatchObject({ choices: [{ text: { ky: 'constructor' } }, { text: { ky: 'Туура' } }, { text: { ky: '__proto__' } }] });
  });

  it('that asks one long question again and again is read in little time', async () => {
    const questions = bankEntry(1, moodleQuestion(1, 'truefalse', '<p>слово</p>'.repeat(10_000), moodleAnswers([['Да', 1], ['Нет', 0]])));
    const quiz = { kind: 'quiz', title: 'П', content: quizContent(Array.from({ length: 1_000 }, () => slotOf(1))) };
    const before = performance.now();
    expect(unit(await read({ title: 'К', sections: [{ name: 'Т', activities: [quiz] }], questions })).lesson).toHaveLength(100);
    expect(performance.now() - before).toBeLessThan(20_000);
  });

  it('that lists one section again and again has it once', async () => {
    const files = moodleBackup({ title: 'К', sections: [{ name: 'Т', activities: [page('Стр.', '<p>да</p>')] }] }).map((file) =>
      file.name === 'moodle_backup.xml' ? { ...file, content: String(file.content).replace(/<section>.*<\/section>/, (section) => section.repeat(3)) } : file,
    );
    expect((await readBytes(await tarGzOf(files), 'ru')).module.units).toHaveLength(1);
  });

  it('of an older Moodle names its questions by their own ids', async () => {
    const questions = moodleQuestion(17, 'truefalse', 'старый?', moodleAnswers([['Да', 1], ['Нет', 0]]));
    const quiz = { kind: 'quiz', title: 'П', content: quizContent(['<questionid>17</questionid>']) };
    expect(told(unit(await read({ title: 'К', sections: [{ name: 'Т', activities: [quiz] }], questions })))).toEqual(['? старый?']);
  });

  it('brings pictures that its pages show, one that is shown twice once', async () => {
    const html = '<p>Карта:</p><p><img src="@@PLUGINFILE@@/%D0%BA%D0%B0%D1%80%D1%82%D0%B0%201.png" alt="Карта села"></p><p>и <img src="@@PLUGINFILE@@/%D0%BA%D0%B0%D1%80%D1%82%D0%B0%201.png" alt="снова"></p>';
    const imported = await read({
      title: 'К',
      sections: [{ name: 'Т', activities: [page('Стр.', html)] }],
      files: [{ name: 'карта 1.png', component: 'mod_page', area: 'content', contextId: contextOf(1), hash: HASH, content: 'bytes' }],
    });
    const [material, ...others] = imported.materials;
    expect([material?.name, others, (await material?.read())?.toString()]).toEqual(['карта 1.png', [], 'bytes']);
    expect(told(unit(imported))).toEqual(['Стр. / Карта:', '[Карта села]', 'и', '[снова]']);
    expect(unit(imported).lesson[1]).toMatchObject({ kind: 'picture', material: { ru: material?.id } });
    expect(imported.report).toEqual([]);
  });

  it('brings pictures of chapters and of section summaries', async () => {
    const chapter = `<chapters><chapter id="9"><pagenum>1</pagenum><title>Г</title><content>${escaped('<img src="@@PLUGINFILE@@/a/b.png" alt="глава">')}</content><contentformat>1</contentformat></chapter></chapters>`;
    const imported = await read({
      title: 'К',
      sections: [{ name: 'Т', summary: '<img src="@@PLUGINFILE@@/s.png" alt="раздел">', activities: [{ kind: 'book', title: 'Книга', content: chapter }] }],
      files: [
        { name: 'b.png', path: '/a/', component: 'mod_book', area: 'chapter', itemId: 9, contextId: contextOf(1), hash: HASH, content: 'b' },
        { name: 's.png', component: 'course', area: 'section', itemId: 1, contextId: 50, hash: 'a'.repeat(40), content: 's' },
      ],
    });
    expect(told(unit(imported)).filter((line) => line.startsWith('['))).toEqual(['[раздел]', '[глава]']);
  });

  it('reports what did not come whole, by name and place', async () => {
    const essay = bankEntry(1, moodleQuestion(1, 'essay', 'Напишите', ''));
    const many = bankEntry(2, moodleQuestion(2, 'multichoice', 'Девять', `${moodleAnswers(Array.from({ length: 9 }, (_, index) => [`${index}`, index === 0 ? 1 : 0] as const))}<multichoice id="1"><single>1</single></multichoice>`));
    const none = bankEntry(3, moodleQuestion(3, 'multichoice', 'Ни одного', `${moodleAnswers([['a', 0.5], ['b', 0.5]])}<multichoice id="1"><single>1</single></multichoice>`));
    const random = '<question_set_reference id="1"><component>mod_quiz</component></question_set_reference>';
    const html = '<p><img src="@@PLUGINFILE@@/gone.png" alt="Схема"></p><img src="@@PLUGINFILE@@/here.png"><table><tr><td>a</td><td>b</td></tr></table><video src="v.mp4"></video><a href="@@PLUGINFILE@@/list.pdf">список</a>';
    const imported = await read({
      title: 'К',
      sections: [
        {
          name: 'Т',
          activities: [
            page('Стр.', html),
            { kind: 'forum', title: 'Обсуждение', content: '<intro></intro>' },
            { kind: 'quiz', title: 'Тест', content: quizContent([slotOf(1), slotOf(2), slotOf(3), random]) },
          ],
        },
      ],
      questions: essay + many + none,
      files: [{ name: 'here.png', component: 'mod_page', area: 'content', contextId: contextOf(1), hash: HASH, content: 'x' }],
    });
    expect(imported.report).toEqual([
      { what: 'picture-missing', place: 'Т / Стр.', name: 'Схема' },
      { what: 'no-alternative', place: 'Т / Стр.', name: 'here.png' },
      { what: 'table', place: 'Т / Стр.', name: 'a | b' },
      { what: 'recording', place: 'Т / Стр.', name: 'v.mp4' },
      { what: 'file', place: 'Т / Стр.', name: '@@PLUGINFILE@@/list.pdf' },
      { what: 'not-supported', place: 'Т', name: 'forum: Обсуждение' },
      { what: 'not-supported', place: 'Т / Тест', name: 'essay: Напишите' },
      { what: 'not-supported', place: 'Т / Тест', name: 'Девять' },
      { what: 'no-right-answer', place: 'Т / Тест', name: 'Ни одного' },
      { what: 'not-supported', place: 'Т / Тест', name: 'random' },
    ]);
  });

  it('reads texts in Markdown and in plain letters', async () => {
    const imported = await read({ title: 'К', sections: [{ name: 'Т', activities: [page('М', 'Это **важно**.', 4), page('П', 'раз\nдва <b>', 2)] }] });
    expect(told(unit(imported))).toEqual(['Это важно.', 'П / раз / два <b>']);
  });

  it('makes nothing of files that lead outside the package', async () => {
    const hash = '../../../../etc/passwd';
    const imported = await read({ title: 'К', sections: [{ name: 'Т', activities: [page('С', '<p>x</p><img src="@@PLUGINFILE@@/p.png" alt="p"><img src="@@PLUGINFILE@@/../../x" alt="q">')] }], files: [{ name: 'p.png', component: 'mod_page', area: 'content', contextId: contextOf(1), hash }] });
    expect(imported.materials).toEqual([]);
    expect(imported.report.map(({ what, name }) => [what, name])).toEqual([['picture-missing', 'p'], ['picture-missing', 'q']]);
  });

  it.each<[what: string, xml: string, expected: string]>([
    ['a document type', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><moodle_backup>&x;</moodle_backup>', 'xml-definitions moodle_backup.xml'],
    ['a document type further down', '<moodle_backup><!-- a --><!DOCTYPE b [<!ENTITY x "y">]></moodle_backup>', 'xml-definitions moodle_backup.xml'],
    ['entities that unfold without end', '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>', 'xml-definitions moodle_backup.xml'],
    ['elements within elements', `${'<a>'.repeat(200)}${'</a>'.repeat(200)}`, 'too-deep moodle_backup.xml'],
    ['no XML', 'just words', 'not-xml moodle_backup.xml'],
    ['XML that does not close', '<moodle_backup><information>', 'not-xml moodle_backup.xml'],
    ['nothing in it', '<moodle_backup/>', 'empty'],
  ])('with %s is refused', async (_what, xml, expected) => {
    const bytes = await tarGzOf([{ name: 'moodle_backup.xml', content: xml }]);
    const problem = await readBytes(bytes, 'ru').then(() => 'it is not', (error: unknown) => (error instanceof ImportProblem ? `${error.code} ${error.place}`.trim() : String(error)));
    expect(problem).toBe(expected);
  });
});
