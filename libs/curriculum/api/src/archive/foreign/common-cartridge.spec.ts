import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UnitContent } from '@kurak/curriculum-model';
import { type Language, plainText } from '@kurak/shared-model';
import { escaped } from '../../../testing/moodle-course';
import { zipOf } from '../../../testing/packages';
import { MODULE } from '../kurak/module-shape';
import { ImportProblem } from '../unpack/import-problem';
import { unpack } from '../unpack/unpack';
import { readCommonCartridge } from './common-cartridge';
import type { Imported } from './draft';

const folder = mkdtempSync(join(tmpdir(), 'kurak-cartridge-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Files = Readonly<Record<string, string | Buffer>>;

async function read(files: Files, language: Language = 'ru'): Promise<Imported> {
  const inside = mkdtempSync(join(folder, 'inside-'));
  writeFileSync(`${inside}.imscc`, zipOf(Object.entries(files).map(([name, content]) => ({ name, content }))));
  const imported = await readCommonCartridge(await unpack(`${inside}.imscc`, inside), language);
  MODULE(imported.module, 'module');
  return imported;
}

interface Resource {
  readonly id: string;
  readonly type: string;
  readonly href: string;
}

/** A manifest as version 1.1 to 1.3 has it, with a namespace before the names of its metadata. */
function manifest(items: string, resources: readonly Resource[], title = 'Укук негиздери'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="m1" xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1" xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest">
  <metadata><schema>IMS Common Cartridge</schema><schemaversion>1.1.0</schemaversion>
    <lomimscc:lom><lomimscc:general><lomimscc:title><lomimscc:string>${title}</lomimscc:string></lomimscc:title></lomimscc:general></lomimscc:lom></metadata>
  <organizations><organization identifier="org_1" structure="rooted-hierarchy"><item identifier="LearningModules">${items}</item></organization></organizations>
  <resources>${resources.map(({ id, type, href }) => `<resource identifier="${id}" type="${type}" href="${href}"><file href="${href}"/></resource>`).join('')}</resources>
</manifest>`;
}

const item = (title: string, resource: string) => `<item identifier="i-${resource}" identifierref="${resource}"><title>${escaped(title)}</title></item>`;
const topic = (title: string, inside: string) => `<item identifier="t-${title}"><title>${title}</title>${inside}</item>`;
const page = (id: string): Resource => ({ id, type: 'webcontent', href: `wiki_content/${id}.html` });
const quiz = (id: string): Resource => ({ id, type: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment', href: `${id}/assessment.xml` });

function html(body: string): string {
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>нет</title></head><body>${body}</body></html>`;
}

interface Item {
  readonly profile: string;
  readonly text: string;
  readonly answers: readonly (readonly [id: string, text: string])[];
  readonly conditions: string;
  readonly feedback?: string;
  readonly multiple?: boolean;
}

function qtiItem({ profile, text, answers, conditions, feedback = '', multiple = false }: Item): string {
  const labels = answers.map(([id, words]) => `<response_label ident="${id}"><material><mattext texttype="text/plain">${escaped(words)}</mattext></material></response_label>`);
  return `<item ident="q" title="Вопрос"><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>cc_profile</fieldlabel><fieldentry>${profile}</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>
    <presentation><material><mattext texttype="text/html">${escaped(text)}</mattext></material>
    <response_lid ident="r1" rcardinality="${multiple ? 'Multiple' : 'Single'}"><render_choice>${labels.join('')}</render_choice></response_lid></presentation>
    <resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>${conditions}</resprocessing>${feedback}</item>`;
}

function assessment(...items: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?><questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"><assessment ident="a" title="Текшерүү"><section ident="root_section">${items.join('')}</section></assessment></questestinterop>`;
}

const right = (condition: string) => `<respcondition continue="No"><conditionvar>${condition}</conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition>`;
const equal = (id: string) => `<varequal respident="r1">${id}</varequal>`;

function told({ lesson }: UnitContent, language: Language): string[] {
  return lesson.map((block) => {
    if (block.kind === 'text') return plainText(block.text[language] ?? { type: 'doc', content: [] }).replace(/\n/g, ' / ');
    if (block.kind === 'check') return `? ${block.question[language]}`;
    return block.kind === 'picture' ? `[${block.alternative[language]}]` : block.kind;
  });
}

function units({ module }: Imported, language: Language = 'ru') {
  return module.units.map(({ content }) => [content.title[language], ...told(content, language)]);
}

describe('A Common Cartridge', () => {
  it('becomes a module with a unit a folder', async () => {
    const items = topic('Биринчи бөлүм', item('Кириш', 'p1') + topic('Ичинде', item('Тереңирээк', 'p2'))) + topic('Экинчи бөлүм', item('Бет', 'p3'));
    const imported = await read({
      'imsmanifest.xml': manifest(items, [page('p1'), page('p2'), page('p3')]),
      'wiki_content/p1.html': html('<p>Ар бир адамдын <em>укугу</em> бар.</p>'),
      'wiki_content/p2.html': html('<p>Дагы.</p>'),
      'wiki_content/p3.html': html('<p>Үчүнчү.</p><script>alert(1)</script>'),
    }, 'ky');
    expect(imported.module.title).toEqual({ ky: 'Укук негиздери' });
    expect(units(imported, 'ky')).toEqual([
      ['Биринчи бөлүм', 'Кириш / Ар бир адамдын укугу бар.', 'Тереңирээк / Дагы.'],
      ['Экинчи бөлүм', 'Бет / Үчүнчү.'],
    ]);
    expect(imported.module.units.map(({ content }) => [content.minutes, content.plan])).toEqual([[90, []], [90, []]]);
    expect(imported.report).toEqual([]);
  });

  it('keeps pages that lie in no folder, in a unit of their own', async () => {
    const imported = await read({ 'imsmanifest.xml': manifest(item('Одна', 'p1') + item('Другая', 'p2') + topic('Тема', item('Третья', 'p3')), [page('p1'), page('p2'), page('p3')]), 'wiki_content/p1.html': html('<p>1</p>'), 'wiki_content/p2.html': html('<p>2</p>'), 'wiki_content/p3.html': html('<p>3</p>') });
    expect(units(imported)).toEqual([['Раздел 1', 'Одна / 1', 'Другая / 2'], ['Тема', 'Третья / 3']]);
  });

  it('without an order of its own gives all its pages', async () => {
    const imported = await read({ 'imsmanifest.xml': manifest('', [page('p1'), page('p2')]), 'wiki_content/p1.html': html('<p>1</p>'), 'wiki_content/p2.html': html('<p>2</p>') });
    expect(units(imported)).toEqual([['Раздел 1', '1', '2']]);
  });

  it('gives questions of three kinds, after the pages of their folder', async () => {
    const feedback = '<itemfeedback ident="a1_fb"><flow_mat><material><mattext texttype="text/html">&lt;p&gt;Слух повторится.&lt;/p&gt;</mattext></material></flow_mat></itemfeedback><itemfeedback ident="general_fb"><flow_mat><material><mattext texttype="text/plain">Сначала узнают.</mattext></material></flow_mat></itemfeedback>';
    const single = qtiItem({
      profile: 'cc.multiple_choice.v0p1',
      text: '<p>С чего начать?</p>',
      answers: [['a1', 'Ответить'], ['a2', 'Узнать <кто>']],
      conditions: `<respcondition continue="Yes"><conditionvar>${equal('a1')}</conditionvar><displayfeedback feedbacktype="Response" linkrefid="a1_fb"/></respcondition>${right(equal('a2'))}`,
      feedback,
    });
    const multiple = qtiItem({ profile: 'cc.multiple_response.v0p1', text: 'Кто участник?', answers: [['a', 'Мираб'], ['b', 'Погода'], ['c', 'Семьи']], conditions: right(`<and>${equal('a')}<not>${equal('b')}</not>${equal('c')}</and>`), multiple: true });
    const trueFalse = qtiItem({ profile: 'cc.true_false.v0p1', text: 'Слух всегда ложь.', answers: [['t', 'True'], ['f', 'False']], conditions: right(equal('f')) });
    const imported = await read({
      'imsmanifest.xml': manifest(topic('Тема', item('Проверка', 'q1') + item('Стр.', 'p1')), [quiz('q1'), page('p1')]),
      'q1/assessment.xml': assessment(single, multiple, trueFalse),
      'wiki_content/p1.html': html('<p>да</p>'),
    });
    expect(units(imported)).toEqual([['Тема', 'Стр. / да', '? С чего начать?', '? Кто участник?', '? Слух всегда ложь.']]);
    const [, first, second, third] = imported.module.units[0]?.content.lesson ?? [];
    expect(first).toMatchObject({
      form: 'single',
      choices: [
        { text: { ru: 'Ответить' }, isRight: false, explanation: { ru: 'Слух повторится.' } },
        { text: { ru: 'Узнать <кто>' }, isRight: true, explanation: { ru: 'Сначала узнают.' } },
      ],
    });
    expect(second).toMatchObject({ form: 'multiple', choices: [{ isRight: true }, { isRight: false }, { isRight: true }] });
    expect(third).toMatchObject({ form: 'single', choices: [{ text: { ru: 'Верно' }, isRight: false }, { text: { ru: 'Неверно' }, isRight: true }] });
    expect(imported.report).toEqual([]);
  });

  it.each([
    ['beside the page', 'pics/a%20b.png', 'wiki_content/pics/a b.png'],
    ['above the page', '../media/a.png', 'media/a.png'],
    ['at the root of the cartridge', '$IMS-CC-FILEBASE$/media/a.png', 'media/a.png'],
    ['where Canvas puts them', '%24IMS-CC-FILEBASE%24/Uploaded%20Media/a.png?canvas_download=1', 'web_resources/Uploaded Media/a.png'],
  ])('brings pictures %s', async (_where, source, file) => {
    const imported = await read({ 'imsmanifest.xml': manifest(topic('Тема', item('Стр.', 'p1')), [page('p1')]), 'wiki_content/p1.html': html(`<p>да</p><img src="${source}" alt="Карта">`), [file]: 'bytes' });
    expect(units(imported)).toEqual([['Тема', 'Стр. / да', '[Карта]']]);
    expect((await imported.materials[0]?.read())?.toString()).toBe('bytes');
    expect(imported.report).toEqual([]);
  });

  it('reports what did not come whole, by name and place', async () => {
    const essay = qtiItem({ profile: 'cc.essay.v0p1', text: 'Напишите', answers: [], conditions: '' });
    const blank = qtiItem({ profile: 'cc.fib.v0p1', text: 'Вставьте', answers: [['a', 'x'], ['b', 'y']], conditions: '' });
    const items = topic('Тема', [item('Стр.', 'p1'), item('Ссылка', 'w1'), item('Обсуждение', 'd1'), item('Другая программа', 'l1'), item('Нигде', 'x9'), item('Тест', 'q1')].join(''));
    const imported = await read({
      'imsmanifest.xml': manifest(items, [
        ...[page('p1'), page('p9'), quiz('q1'), { id: 'w1', type: 'imswl_xmlv1p1', href: 'w1.xml' }, { id: 'd1', type: 'imsdt_xmlv1p1', href: 'd1.xml' }],
        ...[{ id: 'l1', type: 'imsbasiclti_xmlv1p0', href: 'l1.xml' }, { id: 's1', type: 'associatedcontent/imscc_xmlv1p1/learning-application-resource', href: 's.xml' }],
      ]),
      'wiki_content/p1.html': html('<p>да</p><img src="gone.png" alt="Схема"><img src="https://example.org/far.png" alt="Чужая"><iframe src="https://example.org/v"></iframe>'),
      'wiki_content/p9.html': html('<p>нет</p>'),
      'q1/assessment.xml': assessment(essay, blank),
      ...{ 'w1.xml': '<webLink/>', 'd1.xml': '<topic/>', 'l1.xml': '<cartridge_basiclti_link/>', 's.xml': '<x/>' },
    });
    expect(imported.report).toEqual([
      { what: 'picture-missing', place: 'Тема / Стр.', name: 'Схема' },
      { what: 'picture-missing', place: 'Тема / Стр.', name: 'Чужая' },
      { what: 'frame', place: 'Тема / Стр.', name: 'https://example.org/v' },
      { what: 'not-supported', place: 'Тема / Ссылка', name: 'imswl_xmlv1p1: Ссылка' },
      { what: 'not-supported', place: 'Тема / Обсуждение', name: 'imsdt_xmlv1p1: Обсуждение' },
      { what: 'not-supported', place: 'Тема / Другая программа', name: 'imsbasiclti_xmlv1p0: Другая программа' },
      { what: 'not-supported', place: 'Тема / Нигде', name: 'Нигде' },
      { what: 'not-supported', place: 'Тема / Тест', name: 'essay: Напишите' },
      { what: 'not-supported', place: 'Тема / Тест', name: 'fib: Вставьте' },
      { what: 'not-placed', place: '', name: 'wiki_content/p9.html' },
    ]);
  });

  it('makes nothing of pages that lie outside the package', async () => {
    const imported = await read({ 'imsmanifest.xml': manifest(topic('Тема', item('Стр.', 'p1') + item('Пароли', 'e1')), [page('p1'), { id: 'e1', type: 'webcontent', href: '../../../etc/passwd.html' }]), 'wiki_content/p1.html': html('<p>да</p><img src="../../../etc/passwd" alt="p">') });
    expect(imported.report.map(({ what, name }) => [what, name])).toEqual([['picture-missing', 'p'], ['not-supported', 'webcontent: Пароли']]);
  });

  it('with entities of its own is refused', async () => {
    const evil = '<?xml version="1.0"?><!DOCTYPE manifest [<!ENTITY x SYSTEM "file:///etc/passwd">]><manifest>&x;</manifest>';
    await expect(read({ 'imsmanifest.xml': evil })).rejects.toMatchObject({ code: 'xml-definitions', place: 'imsmanifest.xml' });
    const items = topic('Тема', item('Тест', 'q1'));
    await expect(read({ 'imsmanifest.xml': manifest(items, [quiz('q1')]), 'q1/assessment.xml': evil })).rejects.toMatchObject({ code: 'xml-definitions', place: 'q1/assessment.xml' });
  });

  it('with nothing in it is refused', async () => {
    await expect(read({ 'imsmanifest.xml': manifest('', []) })).rejects.toBeInstanceOf(ImportProblem);
  });

  it('whose folder has a name without end says the beginning of it', async () => {
    const long = Array.from({ length: 100_000 }, (_none, index) => `тема ${(index * 7_919) % 100_003}`).join(' ');
    const missing = Array.from({ length: 2_000 }, (_none, index) => `<item identifier="i${index}"><title>Лист ${index}</title></item>`).join('');
    const before = performance.now();
    const { module, report } = await read({ 'imsmanifest.xml': manifest(topic(long, `${item('Стр.', 'p1')}${item('Нет', 'p2').repeat(2_000)}${missing}`), [page('p1')]), 'wiki_content/p1.html': html('<p>да</p>') });
    expect(module.units[0]?.content.title.ru).toMatch(/^тема 0 .{100,153}…$/);
    expect(report.every(({ place, name }) => place.length <= 200 && name.length <= 200)).toBe(true);
    expect(performance.now() - before).toBeLessThan(12_000);
  });
});
