import { type Language, LANGUAGES, plainText, type RichText } from '@kurak/shared-model';
import fc from 'fast-check';
import { anyUnitContent, placesIn, withWordsAt } from '../testing';
import { type LessonBlock, lessonIn } from './lesson';
import { isSaidIn, wordsOfBlock } from './parts';
import { type Block, isMedium, type UnitContent } from './unit';

const language = fc.constantFrom(...LANGUAGES);
const richText = (words: string): RichText => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ text: words }] }] });

/** A unit whose every text says its language. */
const unit = anyUnitContent().map((content) => [...placesIn(content).keys()].reduce((done, place) => withWordsAt(done, place, `words in ${place.slice(-2)}`), content));

/** Languages in which the words of a block say they are. */
function languagesOf(block: LessonBlock): Language[] {
  const words = JSON.stringify('material' in block ? { ...block, material: '' } : block);
  return LANGUAGES.filter((known) => words.includes(`words in ${known}`));
}

/** Whether a block says or shows anything in one of these languages. */
function isIn(content: UnitContent, id: string, languages: readonly Language[]): boolean {
  return [...placesIn(content).keys()].some((place) => place.startsWith(`lesson/${id}/`) && languages.some((known) => place.endsWith(`/${known}`)));
}

const lesson = (...blocks: Block[]): UnitContent => ({ title: { en: 'Trust' }, objectives: {}, minutes: 60, lesson: blocks, plan: [] });

describe('A lesson in a language', () => {
  it('has every block that is in this language or in the base language, in their order, and no other', () => {
    fc.assert(
      fc.property(unit, language, language, (content, asked, base) => {
        const { blocks } = lessonIn(content, asked, base);
        const expected = content.lesson.filter(({ id }) => isIn(content, id, [asked, base]));
        expect(blocks.map(({ id, kind }) => [id, kind])).toEqual(expected.map(({ id, kind }) => [id, kind]));
      }),
    );
  });

  it('loses nothing of what is chosen from, and keeps its order', () => {
    const pieces = (block: Block | LessonBlock | undefined) => {
      if (!block) return undefined;
      if ('choices' in block) return block.choices.map(({ id, isRight }) => [id, isRight]);
      return ('items' in block ? block.items : 'pairs' in block ? block.pairs : 'fields' in block ? block.fields : []).map(({ id }) => id);
    };
    fc.assert(
      fc.property(unit, language, language, (content, asked, base) => {
        for (const block of lessonIn(content, asked, base).blocks) expect(pieces(block)).toEqual(pieces(content.lesson.find(({ id }) => id === block.id)));
      }),
    );
  });

  it('has each block in one language, and names it where it is not the one asked for', () => {
    fc.assert(
      fc.property(unit, language, language, (content, asked, base) => {
        for (const block of lessonIn(content, asked, base).blocks) {
          expect([[], [block.language ?? asked]]).toContainEqual(languagesOf(block));
          expect([undefined, base]).toContain(block.language);
          expect(block.language).not.toBe(asked);
        }
      }),
    );
  });

  it('has a block in the language asked for just where that says all that the base language says', () => {
    fc.assert(
      fc.property(unit, language, language, (content, asked, base) => {
        const { blocks } = lessonIn(content, asked, base);
        for (const block of content.lesson.filter((each) => !isMedium(each))) {
          const found = blocks.find(({ id }) => id === block.id);
          if (found) expect(found.language === undefined).toBe(isSaidIn({ words: wordsOfBlock(block) }, asked, base));
        }
      }),
    );
  });

  it('names every language that it speaks, and no other', () => {
    fc.assert(
      fc.property(unit, language, language, (content, asked, base) => {
        const { title, objectives, blocks, languages } = lessonIn(content, asked, base);
        const heads = [title, ...objectives].flatMap((words) => LANGUAGES.filter((known) => words.endsWith(`in ${known}`)));
        expect(new Set(languages)).toEqual(new Set([...heads, ...blocks.map((block) => block.language ?? asked)]));
      }),
    );
  });

  it('falls back to the base language block by block, and says so', () => {
    const content: UnitContent = {
      title: { en: 'Trust', ky: 'Ишеним' },
      objectives: { en: ['Name the actors'] },
      minutes: 60,
      lesson: [
        { id: 'first', kind: 'text', text: { en: richText('One'), ky: richText('Бир') } },
        { id: 'second', kind: 'safety', text: { en: richText('Two') } },
        { id: 'third', kind: 'text', text: { ru: richText('Три') } },
      ],
      plan: [],
    };
    expect(lessonIn(content, 'ky', 'en')).toEqual({
      title: 'Ишеним',
      objectives: ['Name the actors'],
      minutes: 60,
      blocks: [
        { id: 'first', kind: 'text', text: richText('Бир') },
        { id: 'second', kind: 'safety', language: 'en', text: richText('Two') },
      ],
      languages: ['en', 'ky'],
    });
  });

  it('has a question that is translated by half in the base language, whole', () => {
    const choices = [
      { id: 'one', isRight: true, text: { en: 'Ask', ky: 'Суроо' }, explanation: {} },
      { id: 'two', isRight: false, text: { en: 'Wait' }, explanation: {} },
    ];
    const { blocks } = lessonIn(lesson({ id: 'check', kind: 'check', form: 'single', question: { en: 'What first?', ky: 'Адегенде эмне?' }, choices }), 'ky', 'en');
    const whole = choices.map(({ id, isRight, text }) => ({ id, isRight, text: text.en, explanation: '' }));
    expect(blocks).toEqual([{ id: 'check', kind: 'check', form: 'single', language: 'en', question: 'What first?', choices: whole }]);
  });

  it('passes over a text that was begun and left empty', () => {
    const empty: RichText = { type: 'doc', content: [] };
    const content: UnitContent = { ...lesson({ id: 'first', kind: 'text', text: { en: richText('One'), ky: empty } }), objectives: { ky: [''], en: ['Name the actors'] } };
    const { blocks, objectives, languages } = lessonIn(content, 'ky', 'en');
    expect(blocks).toEqual([{ id: 'first', kind: 'text', language: 'en', text: richText('One') }]);
    expect(objectives).toEqual(['Name the actors']);
    expect(languages).toEqual(['en']);
  });

  it('reads out every text of a block in its place', () => {
    const places = (block: LessonBlock | undefined) => (block && 'text' in block ? plainText(block.text) : JSON.stringify(block));
    const worksheet: Block = { id: 'sheet', kind: 'worksheet', title: { en: 'Plan' }, introduction: { en: 'For you' }, fields: [{ id: 'who', label: { en: 'Who' }, hint: {}, columns: { en: ['Name', 'Day'] } }] };
    const match: Block = { id: 'match', kind: 'check', form: 'match', question: { en: 'Join' }, pairs: [{ id: 'one', left: { en: 'Left' }, right: { en: 'Right' } }], explanation: { en: 'Because' } };
    const order: Block = { id: 'order', kind: 'check', form: 'order', question: { en: 'Order' }, items: [{ id: 'one', text: { en: 'First' } }], explanation: { en: 'Because' } };
    expect(lessonIn(lesson(worksheet, match, order), 'en', 'en').blocks).toEqual([
      { id: 'sheet', kind: 'worksheet', title: 'Plan', introduction: 'For you', fields: [{ id: 'who', label: 'Who', hint: '', columns: ['Name', 'Day'] }] },
      { id: 'match', kind: 'check', form: 'match', question: 'Join', pairs: [{ id: 'one', left: 'Left', right: 'Right' }], explanation: 'Because' },
      { id: 'order', kind: 'check', form: 'order', question: 'Order', items: [{ id: 'one', text: 'First' }], explanation: 'Because' },
    ]);
    expect(places(lessonIn(lesson({ id: 'first', kind: 'text', text: { en: richText('One') } }), 'en', 'en').blocks[0])).toBe('One');
  });
});

describe('A medium in a lesson', () => {
  const picture: Block = { id: 'map', kind: 'picture', material: { en: 'english-map' }, title: { en: 'A map', ky: 'Карта' }, alternative: { en: 'Two rivers', ky: 'Эки дарыя' } };
  const shown = (block: Block, asked: Language) => lessonIn(lesson(block), asked, 'en').blocks;

  it('is one for all languages, with words in each', () => {
    expect(shown(picture, 'ky')).toEqual([{ id: 'map', kind: 'picture', material: 'english-map', title: 'Карта', alternative: 'Эки дарыя' }]);
  });

  it('is the one of the language where there are several', () => {
    expect(shown({ ...picture, material: { en: 'english-map', ky: 'kyrgyz-map' } }, 'ky')).toMatchObject([{ material: 'kyrgyz-map', title: 'Карта' }]);
  });

  it('is never missing where its words are', () => {
    expect(shown({ ...picture, material: { ru: 'russian-map' } }, 'ky')).toMatchObject([{ material: 'russian-map', title: 'Карта' }]);
  });

  it('of the language stands back as well while its words are not translated', () => {
    expect(shown({ ...picture, material: { en: 'english-map', ky: 'kyrgyz-map' }, title: { en: 'A map' } }, 'ky')).toMatchObject([{ language: 'en', material: 'english-map', title: 'A map' }]);
  });

  it('without words is in the languages in which it was put in, else in the base language', () => {
    const song: Block = { id: 'song', kind: 'audio', material: { en: 'english-song', ky: 'kyrgyz-song' }, title: {}, alternative: {} };
    const silent = { title: '', alternative: '' };
    expect(shown(song, 'ky')).toEqual([{ id: 'song', kind: 'audio', material: 'kyrgyz-song', ...silent }]);
    expect(shown(song, 'ru')).toEqual([{ id: 'song', kind: 'audio', language: 'en', material: 'english-song', ...silent }]);
    expect(shown({ ...song, material: { ky: 'kyrgyz-song' } }, 'ky')).toMatchObject([{ material: 'kyrgyz-song' }]);
    expect(shown({ ...song, material: { ky: 'kyrgyz-song' } }, 'ru')).toEqual([]);
  });
});
