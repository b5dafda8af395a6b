import { lessonIn, type ModuleContent } from '@kurak/curriculum-model';
import { anyModuleContent } from '@kurak/curriculum-model/testing';
import { type Language, LANGUAGES, type RichText } from '@kurak/shared-model';
import fc from 'fast-check';
import sharp from 'sharp';
import { textOfPages } from '../../testing/pdf-text';
import { printed, printJob } from '../../testing/printing';
import { DRAWING, FIRST_UNIT, wholeModule } from '../../testing/whole-module';
import { PRINT_WORDS } from './print-words';
import { carryOut } from './print-job';
import { planIn } from './spoken';

const KINDS = ['guide', 'handouts'] as const;
const EVERY = KINDS.flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const));

describe('A print', () => {
  it.each(EVERY)('has the credit, the language and its number on every page: %s, %s', async (kind, language) => {
    const pages = await printed(kind, wholeModule(), language);
    const { version } = PRINT_WORDS[language];
    const name = { en: 'English', ru: 'Русский', ky: 'Кыргызча' }[language];
    pages.forEach((page, index) => {
      expect(page).toContain(`Ак Кайың · ${version(3)}`);
      expect(page).toContain(name);
      expect(page).toContain('Көк Жал');
      expect(page.endsWith(`${index + 1} / ${pages.length}`)).toBe(true);
    });
  });

  it.each(EVERY)('speaks one language and keeps all its letters: %s, %s', async (kind, language) => {
    const text = (await printed(kind, wholeModule(), language, FIRST_UNIT)).join('\n');
    expect(text).toContain(PRINT_WORDS[language][kind]);
    expect(text).toContain({ en: 'Words to read', ru: 'Words to read: ёлка', ky: 'Words to read: ҢӨҮңөү' }[language]);
    expect(text).not.toContain('�');
    for (const other of LANGUAGES.filter((each) => each !== language)) expect(text).not.toContain(PRINT_WORDS[other][kind]);
  });

  it('is A4 and says what it is called and in which language', async () => {
    const pdf = Buffer.from(await carryOut(printJob('guide', wholeModule(), 'ky', FIRST_UNIT))).toString('latin1');
    expect(pdf).toContain('/MediaBox [0 0 595.28 841.89]');
    expect(pdf).toContain('/Lang (ky)');
    expect(pdf).toContain('/DisplayDocTitle true');
  });

  it('takes a photograph in any format', async () => {
    const photograph = sharp({ create: { width: 60, height: 40, channels: 4, background: { r: 200, g: 30, b: 40, alpha: 0.5 } } });
    for (const bytes of [await photograph.clone().webp().toBuffer(), await photograph.clone().png().toBuffer()]) {
      const pdf = await carryOut({ ...printJob('handouts', wholeModule(), 'en', FIRST_UNIT), pictures: new Map([[DRAWING, { mediaType: 'image/webp', bytes }]]) });
      expect(Buffer.from(pdf).toString('latin1')).toContain('/Subtype /Image');
      expect(textOfPages(pdf).join('\n')).not.toContain(`Words for picture ${DRAWING.slice(-4)}`);
    }
  });

  it('reads no file that a drawing names', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="/etc/hostname" width="9" height="9"/><image href="https://example.org/a.png" width="9" height="9"/></svg>';
    const pdf = await carryOut({ ...printJob('handouts', wholeModule(), 'en', FIRST_UNIT), pictures: new Map([[DRAWING, { mediaType: 'image/svg+xml', bytes: Buffer.from(svg) }]]) });
    expect(Buffer.from(pdf).toString('latin1')).not.toContain('/Subtype /Image');
  });

  it('is made of any module, and no word of it is lost', async () => {
    await fc.assert(
      fc.asyncProperty(anyModuleContent({ materials: [] }), fc.constantFrom(...LANGUAGES), async (content, language) => {
        const module = wholeModule(content);
        const [guide, handouts] = await Promise.all(KINDS.map(async (kind) => squeezed((await printed(kind, module, language)).join(' '))));
        for (const word of planned(module, language)) expect(guide).toContain(word);
        for (const word of read(module, language)) {
          expect(guide).toContain(word);
          expect(handouts).toContain(word);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('loses nothing of what is higher than a page', async () => {
    const long = (name: string) => Array.from({ length: 60 }, (_, index) => `${name}${index} сөздөр`).join(' ');
    const choices = Array.from({ length: 8 }, (_, index) => ({ id: `choice-${index}`, isRight: true, text: { ky: long(`т${index}у`) }, explanation: { ky: long(`т${index}ш`) } }));
    const text = { ky: { type: 'doc' as const, content: [{ type: 'paragraph' as const, content: [{ text: long('а').repeat(12) }] }, { type: 'heading' as const, level: 2 as const, content: [{ text: long('б') }] }] } };
    const lesson = [...(['text', 'safety', 'reflection'] as const).map((kind) => ({ id: kind, kind, text })), { id: 'check', kind: 'check' as const, form: 'multiple' as const, question: { ky: long('с') }, choices }];
    const step = { id: 'step', method: 'theory' as const, minutes: 9, grouping: 'alone' as const, title: { ky: long('н') }, instructions: text, materials: { ky: Array.from({ length: 30 }, (_, index) => long(`м${index}я`)) }, debrief: text, notes: text };
    const module = wholeModule({ units: [{ id: FIRST_UNIT, content: { title: { ky: long('з') }, objectives: { ky: Array.from({ length: 10 }, () => long('м')) }, minutes: 9, lesson, plan: [step] } }], baseLanguage: 'ky' });
    const [guide, handouts] = await Promise.all(KINDS.map(async (kind) => squeezed((await printed(kind, module, 'ky')).join(' '))));
    for (const { text: choice, explanation } of choices) {
      for (const word of choice.ky.split(' ')) expect(handouts).toContain(word);
      for (const word of `${choice.ky} ${explanation.ky}`.split(' ')) expect(guide).toContain(word);
    }
    for (const word of step.materials.ky.join(' ').split(' ')) expect(guide).toContain(word);
    expect(handouts?.split(squeezed(long('а'))).length).toBeGreaterThan(3 * 12 - 8);
  }, 30_000);
});

/** Words whole, without the places where lines end. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The words that a guide says of the session plans. */
function planned({ units, baseLanguage }: ModuleContent, language: Language): string[] {
  const steps = units.flatMap(({ content }) => planIn(content, language, baseLanguage));
  return steps.flatMap(({ title, instructions, debrief, notes }) => [title, ...[instructions, debrief, notes].flatMap(texts)]).flatMap(words);
}

/** The words that both say of the lessons. */
function read({ units, baseLanguage }: ModuleContent, language: Language): string[] {
  const blocks = units.flatMap(({ content }) => lessonIn(content, language, baseLanguage).blocks);
  return blocks.flatMap((block) => ('text' in block ? texts(block.text) : 'question' in block ? [block.question] : [block.title])).flatMap(words);
}

function texts({ content }: RichText): string[] {
  return content.flatMap((block) => ('items' in block ? block.items.flat() : block.content)).map(({ text }) => text);
}

/** One by one: a page may end between two, and a link is followed by its address. */
function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
