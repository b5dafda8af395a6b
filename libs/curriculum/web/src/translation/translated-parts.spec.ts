import { type Block, type UnitContent, partsOf } from '@kurak/curriculum-model';
import type { LocalText, RichText } from '@kurak/shared-model';
import { says, translatedParts, withSaid } from './translated-parts';

const rich = (text: string): RichText => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ text }] }] });
const said = (text: string): LocalText => ({ en: text });

const BLOCKS: Block[] = [
  { id: 'text', kind: 'text', text: { en: rich('Look first') } },
  { id: 'safety', kind: 'safety', text: { en: rich('No names') } },
  { id: 'reflection', kind: 'reflection', text: { en: rich('Who listens to you?') } },
  {
    ...{ id: 'single', kind: 'check', form: 'single', question: said('Which?') },
    choices: [
      { id: 'a', text: said('This'), isRight: true, explanation: said('Because') },
      { id: 'b', text: said('That'), isRight: false, explanation: {} },
    ],
  },
  { id: 'order', kind: 'check', form: 'order', question: said('In which order?'), items: [{ id: '1', text: said('First') }, { id: '2', text: said('Then') }], explanation: said('So it is') },
  { id: 'match', kind: 'check', form: 'match', question: said('What belongs together?'), pairs: [{ id: '1', left: said('Sun'), right: said('Day') }], explanation: {} },
  { id: 'picture', kind: 'picture', material: { en: 'm' }, title: said('A circle'), alternative: said('Five women') },
  { id: 'audio', kind: 'audio', material: { en: 'm' }, title: said('A song'), alternative: said('The words') },
  { id: 'sheet', kind: 'worksheet', title: said('Plan'), introduction: said('Fill it in'), fields: [{ id: 'f', label: said('Steps'), hint: said('Three'), columns: { en: ['Who', 'When'] } }] },
];

const UNIT: UnitContent = {
  title: said('Reading the situation'),
  objectives: { en: ['Name three'] },
  minutes: 90,
  lesson: BLOCKS,
  plan: [
    {
      ...{ id: 'talk', method: 'discussion', minutes: 20, grouping: 'pairs', title: said('Talk') },
      ...{ instructions: { en: rich('In pairs') }, materials: { en: ['Paper'] }, debrief: { en: rich('What did you see?') }, notes: { en: rich('Watch the time') } },
    },
  ],
};

const fields = () => translatedParts(UNIT).flatMap(({ id, fields: own }) => own.map((field) => ({ part: id, field })));

describe('the texts of a unit that are translated', () => {
  it('are all that a unit says, part by part and in the same order', () => {
    expect(translatedParts(UNIT).map(({ id }) => id)).toEqual(partsOf(UNIT).map(({ id }) => id));
    const all = partsOf(UNIT).flatMap(({ words }) => words);
    expect(fields().map(({ field }) => field.words)).toEqual(all);
  });

  it('have keys of their own within a part', () => {
    for (const { fields: own } of translatedParts(UNIT)) expect(new Set(own.map(({ key }) => key)).size).toBe(own.length);
  });

  it('take words in a language and nothing else changes', () => {
    for (const { part, field } of fields()) {
      const words = field.form === 'list' ? ['Сөз'] : field.form === 'rich' ? rich('Сөз') : 'Сөз';
      const changed = { ...UNIT, ...withSaid(UNIT, part, field.key, 'ky', words) };
      const now = translatedParts(changed).find(({ id }) => id === part)?.fields.find(({ key }) => key === field.key);
      expect(now?.words).toEqual({ ...field.words, ky: words });
      expect({ ...UNIT, ...withSaid(changed, part, field.key, 'ky', undefined) }).toEqual(UNIT);
    }
  });

  it('leave the unit alone when the part is gone', () => {
    expect(withSaid(UNIT, 'lesson/gone', 'text', 'ky', rich('Сөз'))).toEqual({});
  });

  it('say nothing while they are blank', () => {
    expect(says({ words: { ky: '  ' } }, 'ky')).toBe(false);
    expect(says({ words: { ky: [''] } }, 'ky')).toBe(false);
    expect(says({ words: { ky: { type: 'doc', content: [] } } }, 'ky')).toBe(false);
    expect(says({ words: {} }, 'ky')).toBe(false);
    expect(says({ words: { ky: ['Сөз'] } }, 'ky')).toBe(true);
  });
});
