import { linesOf, printed } from '../../testing/printing';
import { FIRST_UNIT, wholeModule } from '../../testing/whole-module';

describe('A guide', () => {
  it('says on its cover what it is, for whom, how long it takes, whose work it is and from what', async () => {
    const [cover] = await printed('guide', wholeModule(), 'en');
    for (const words of ['Facilitator’s guide', 'A whole module', 'In short', 'For everybody', 'The first unit', '90 min', '150 min', 'Ак Кайың · Version 3, 14 June 2026 · English']) expect(linesOf(cover)).toContain(words);
    expect(cover).toContain('Adapted from “The origin”, Көк Жал, Version 2, 2 November 2025');
  });

  it('names the sources', async () => {
    expect((await printed('guide', wholeModule(), 'en')).join('\n')).toContain('CEDAW, 1979');
  });

  it('gives in its contents the page on which each unit and each paper begins', async () => {
    const pages = await printed('guide', wholeModule(), 'en');
    const contents = linesOf(pages[1]);
    for (const title of ['The first unit', 'The second unit', 'Title of the test', 'Title of the evaluation', 'Title of the follow-up']) {
      const begins = pages.findIndex((page, index) => index > 1 && linesOf(page).includes(title));
      expect(contents[contents.indexOf(title) + 1]).toBe(String(begins + 1));
    }
  });

  it('lists what to bring by unit, each thing once', async () => {
    const front = linesOf((await printed('guide', wholeModule(), 'en'))[1]);
    const list = front.slice(front.lastIndexOf('What to bring') + 1).filter((line) => /chalk|rope|cards|shoes|Unit/i.test(line));
    expect(list).toEqual(['Unit 1. The first unit', 'chalk', 'a rope', 'scene cards', 'Unit 2. The second unit', 'good shoes']);
  });

  it('times every step from the beginning of the session', async () => {
    const text = (await printed('guide', wholeModule(), 'en')).join('\n');
    for (const time of ['0:00–0:15', '0:15–1:30', '0:00–1:00']) expect(text).toContain(time);
  });

  it('says so when the steps do not add up to the planned length', async () => {
    const [first] = wholeModule().units;
    const module = wholeModule({ units: first ? [{ ...first, content: { ...first.content, minutes: 120 } }] : [] });
    expect((await printed('guide', module, 'en')).join('\n')).toContain('Planned for the whole session: 120 min.');
  });

  it('holds steps, materials, debrief and the notes for the facilitator alone', async () => {
    const text = (await printed('guide', wholeModule(), 'en')).join('\n');
    for (const words of ['Instructions of circle', 'a rope', 'Debrief of scenes', 'Secret note of walk', 'Role-play · In pairs']) expect(text).toContain(words);
  });

  it('holds what participants read, and why the right answers are right', async () => {
    const text = (await printed('guide', wholeModule(), 'en')).join('\n');
    for (const words of ['Words to read', 'Right because lesson two', 'In order because lesson', 'Joined because lesson', 'A plan of ours']) expect(text).toContain(words);
    expect(text).not.toContain('Wrong because');
  });

  it('ends with the papers, the test with its key and the units that it covers', async () => {
    const text = (await printed('guide', wholeModule(), 'en')).join('\n');
    for (const words of ['Title of the test', 'Right because test two', 'Question 1\nUnit 1', 'Title of the evaluation', 'Title of the follow-up']) expect(text).toContain(words);
  });

  it('of one unit holds that unit, and neither the others nor the papers', async () => {
    const text = (await printed('guide', wholeModule(), 'en', FIRST_UNIT)).join('\n');
    for (const words of ['A whole module', 'The first unit', 'Adapted from “The origin”', 'CEDAW, 1979']) expect(text).toContain(words);
    for (const words of ['The second unit', 'Title of the test']) expect(text).not.toContain(words);
  });

  it('keeps a step that is written in one language alone, and says in which', async () => {
    const [first] = wholeModule().units;
    const plan = first?.content.plan.map((step) => (step.id === 'scenes' ? { ...step, title: { en: 'Scenes in English' }, instructions: {}, materials: {}, debrief: {}, notes: {} } : step)) ?? [];
    const module = wholeModule({ units: first ? [{ ...first, content: { ...first.content, plan } }] : [] });
    const lines = (await printed('guide', module, 'ky')).flatMap(linesOf);
    expect(lines.slice(lines.lastIndexOf('Scenes in English')).slice(0, 4)).toContain('Азырынча англис тилинде гана');
  });

  it('is made of a draft that has nothing in it yet, and gives the day of printing', async () => {
    const empty = wholeModule({ number: null, publishedAt: null, organisation: '', units: [], lineage: [], sources: [], summary: {}, audience: {}, papers: { test: null, evaluation: null, followUp: null } });
    const pages = await printed('guide', empty, 'en');
    expect(pages[0]).toContain('Library of the network · Draft, 21 November 2026 · English');
  });
});
