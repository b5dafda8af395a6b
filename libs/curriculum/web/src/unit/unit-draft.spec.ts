import { TestBed } from '@angular/core/testing';
import { changed, type UnitChange, type UnitContent } from '@kurak/curriculum-model';
import { CurrentPerson } from '@kurak/shared-web';
import { type Answer, problem, Server } from '@kurak/shared-web/testing';
import { contentOf, type UnitReply } from './unit-content';
import { SAVING_PAUSES, UnitDraft } from './unit-draft';

const UNIT: UnitReply = {
  id: 'u',
  moduleId: 'm',
  moduleTitle: { en: 'Module' },
  baseLanguage: 'en',
  own: true,
  title: { en: 'Reading the situation' },
  objectives: {},
  minutes: 90,
  lesson: [block('opening', 'Opening'), block('end', 'End')],
  plan: [],
  translations: [],
  materials: [],
  version: 3,
};

const COPY_OF_HERS = 'kurak.unsaved.nurgul.u';

function block(id: string, words: string): UnitReply['lesson'][number] {
  return { id, kind: 'text', text: { en: { type: 'doc', content: [{ type: 'paragraph', content: [{ text: words }] }] } } };
}

/** What a unit's lesson says, a line a block. */
function lines({ lesson }: Pick<UnitContent, 'lesson'> | UnitReply): string[] {
  return lesson.map((each) => JSON.stringify(each).match(/"text":"([^"]*)"/)?.[1] ?? '');
}

/** Lets time pass, without waiting for it. */
function pause(milliseconds = 0): Promise<void> {
  return jest.advanceTimersByTimeAsync(milliseconds);
}

describe('a unit while it is written', () => {
  let server: Server;
  let stored: UnitReply;

  /** Opens the unit as the server has it, in a page of its own. */
  function open(person = 'nurgul'): UnitDraft {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [UnitDraft, { provide: SAVING_PAUSES, useValue: { typing: 20, offline: 40 } }],
    });
    TestBed.inject(CurrentPerson).id.set(person);
    const draft = TestBed.inject(UnitDraft);
    draft.open(stored);
    return draft;
  }

  /** Saves as the API does: whoever is not at the newest version is refused. */
  function save({ method, body }: { method: string; body: unknown }): Answer {
    if (method !== 'PATCH') return { status: 200, body: stored };
    const { version, ...change } = body as UnitChange & { version: number };
    if (version !== stored.version) return problem(409, 'stale', { yours: version, current: stored.version });
    somebodySaves(change);
    return { status: 200, body: { version: stored.version, translations: stored.translations } };
  }

  /** The unit on the server, one version further. */
  function somebodySaves(change: UnitChange): void {
    stored = { ...stored, ...(changed(contentOf(stored), change) as object), version: stored.version + 1 };
  }

  const saves = () => server.asked.filter(({ method }) => method === 'PATCH');
  const write = (draft: UnitDraft, id: string, words: string) =>
    draft.change({ lesson: draft.content().lesson.map((each) => (each.id === id ? (block(id, words) as UnitContent['lesson'][number]) : each)) });
  const theyWrite = (id: string, words: string) => somebodySaves({ blocks: [block(id, words) as UnitContent['lesson'][number]] });

  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    stored = UNIT;
    server = new Server(save);
  });

  afterEach(() => {
    server.restore();
    jest.useRealTimers();
  });

  it('saves itself once, after the typing stops', async () => {
    const draft = open();
    draft.change({ title: { en: 'R' } });
    draft.change({ title: { en: 'Re' } });
    draft.change({ title: { en: 'Rea' } });
    expect(draft.state()).toBe('unsaved');
    await pause(40);
    expect(saves()).toHaveLength(1);
    expect(stored.title).toEqual({ en: 'Rea' });
    expect(draft.state()).toBe('saved');
    expect(draft.savedAt()).not.toBeNull();
    expect(localStorage.getItem(COPY_OF_HERS)).toBeNull();
  });

  it('sends no more than what changed', async () => {
    const draft = open();
    write(draft, 'end', 'The end');
    await draft.save();
    expect(saves()[0]?.body).toEqual({ blocks: [block('end', 'The end')], version: 3 });
  });

  it('sends nothing when what was typed was taken back', async () => {
    const draft = open();
    draft.change({ minutes: 60 });
    draft.change({ minutes: 90 });
    await draft.save();
    expect(saves()).toHaveLength(0);
    expect(draft.state()).toBe('saved');
    expect(localStorage.getItem(COPY_OF_HERS)).toBeNull();
  });

  it('saves all else while there is no title, which the server would not take', async () => {
    const draft = open();
    draft.change({ title: { en: ' ' }, minutes: 60 });
    await draft.save();
    expect(stored).toMatchObject({ title: UNIT.title, minutes: 60 });
    expect(draft.content().title).toEqual({ en: ' ' });
    expect(draft.state()).toBe('unsaved');
  });

  it('keeps what is typed while an earlier state is on its way, and saves it next', async () => {
    const draft = open();
    draft.change({ minutes: 60 });
    const first = draft.save();
    draft.change({ minutes: 75 });
    await first;
    expect(draft.content().minutes).toBe(75);
    await pause(40);
    expect(stored.minutes).toBe(75);
    expect(stored.version).toBe(5);
  });

  it('never sends twice what is being sent', async () => {
    const draft = open();
    draft.change({ minutes: 60 });
    await Promise.all([draft.save(), draft.save(), draft.save()]);
    expect(saves()).toHaveLength(1);
  });

  it('brings other parts that somebody saved meanwhile together with the typing, and says which', async () => {
    const draft = open();
    theyWrite('end', 'Their end');
    write(draft, 'opening', 'My opening');
    await pause(60);
    expect(lines(stored)).toEqual(['My opening', 'Their end']);
    expect(lines(draft.content())).toEqual(['My opening', 'Their end']);
    expect(draft.taken()).toEqual(['lesson/end']);
    expect(draft.state()).toBe('saved');
    draft.forgetNews();
    expect(draft.taken()).toEqual([]);
  });

  it('saves nothing over the same words of somebody else before she has seen both', async () => {
    const draft = open();
    theyWrite('opening', 'Their opening');
    write(draft, 'opening', 'My opening');
    await pause(200);
    expect(draft.conflict()).toBe(true);
    expect(draft.state()).toBe('problem');
    expect(draft.disputes()).toMatchObject([{ part: 'lesson/opening', texts: [{ language: 'en', mine: 'My opening', theirs: 'Their opening' }] }]);
    write(draft, 'opening', 'My opening, longer');
    await pause(200);
    expect(lines(stored)).toEqual(['Their opening', 'End']);
    expect(draft.disputes()[0]?.texts[0]?.mine).toBe('My opening, longer');
    expect(localStorage.getItem(COPY_OF_HERS)).toContain('My opening, longer');
  });

  it('saves hers when she chooses them, and has theirs ready to be copied', async () => {
    const draft = open();
    theyWrite('opening', 'Their opening');
    theyWrite('end', 'Their end');
    write(draft, 'opening', 'My opening');
    await pause(60);
    draft.choose('lesson/opening', 'mine');
    await pause(60);
    expect(lines(stored)).toEqual(['My opening', 'Their end']);
    expect(draft.notChosen()).toEqual([{ part: 'lesson/opening', side: 'theirs', texts: [{ language: 'en', words: 'Their opening' }] }]);
    expect(draft.state()).toBe('saved');
  });

  it('takes theirs when she chooses them, and has hers ready to be copied', async () => {
    const draft = open();
    theyWrite('opening', 'Their opening');
    write(draft, 'opening', 'My opening');
    await pause(60);
    draft.choose('lesson/opening', 'theirs');
    await pause(60);
    expect(lines(stored)).toEqual(['Their opening', 'End']);
    expect(lines(draft.content())).toEqual(['Their opening', 'End']);
    expect(draft.notChosen()).toEqual([{ part: 'lesson/opening', side: 'mine', texts: [{ language: 'en', words: 'My opening' }] }]);
  });

  it('waits until a choice is made for each part', async () => {
    const draft = open();
    theyWrite('opening', 'Their opening');
    somebodySaves({ title: { en: 'Theirs' } });
    write(draft, 'opening', 'My opening');
    draft.change({ title: { en: 'Mine' } });
    await pause(60);
    expect(draft.disputes().map(({ part }) => part)).toEqual(['title', 'lesson/opening']);
    draft.choose('title', 'theirs');
    await pause(60);
    expect(stored).toMatchObject({ title: { en: 'Theirs' }, version: 5 });
    draft.choose('lesson/opening', 'mine');
    await pause(60);
    expect(stored).toMatchObject({ title: { en: 'Theirs' }, version: 6 });
    expect(lines(stored)).toEqual(['My opening', 'End']);
  });

  it('sees it when they save once more while she chooses', async () => {
    const draft = open();
    theyWrite('opening', 'Their opening');
    write(draft, 'opening', 'My opening');
    await pause(60);
    theyWrite('opening', 'Their second opening');
    draft.choose('lesson/opening', 'mine');
    await pause(60);
    expect(draft.disputes()).toMatchObject([{ texts: [{ mine: 'My opening', theirs: 'Their second opening' }] }]);
    expect(lines(stored)).toEqual(['Their second opening', 'End']);
  });

  it('lets her choose between her words and a block that they deleted', async () => {
    const draft = open();
    somebodySaves({ lesson: ['end'] });
    write(draft, 'opening', 'My opening');
    await pause(60);
    expect(draft.disputes()).toMatchObject([{ part: 'lesson/opening', isThere: { mine: true, theirs: false } }]);
    draft.choose('lesson/opening', 'mine');
    await pause(60);
    expect(lines(stored)).toContain('My opening');
  });

  it('keeps the typing on this device without a connection, and saves it once there is one', async () => {
    const draft = open();
    server.answers(() => 'offline');
    draft.change({ title: { en: 'In the village' } });
    await pause(30);
    expect(draft.isOffline()).toBe(true);
    expect(draft.isKept()).toBe(true);
    expect(localStorage.getItem(COPY_OF_HERS)).toContain('In the village');
    server.answers(save);
    window.dispatchEvent(new Event('online'));
    await pause();
    expect(stored.title).toEqual({ en: 'In the village' });
    expect(draft.isOffline()).toBe(false);
  });

  it('offers what was never saved, and saves nothing else before she has decided', async () => {
    server.answers(() => 'offline');
    open().change({ title: { en: 'Lost?' } });
    server.answers(save);
    const draft = open();
    expect(draft.found()?.change.title).toEqual({ en: 'Lost?' });
    expect(draft.foundIsOlder()).toBe(false);
    expect(draft.content().title).toEqual(UNIT.title);
    draft.restoreFound();
    await pause(60);
    expect(stored.title).toEqual({ en: 'Lost?' });
    expect(open().found()).toBeUndefined();
  });

  it('brings what was never saved together with what somebody saved after that', async () => {
    write(open(), 'opening', 'My opening');
    theyWrite('end', 'Their end');
    const draft = open();
    expect(draft.foundIsOlder()).toBe(true);
    draft.restoreFound();
    await pause(60);
    expect(lines(stored)).toEqual(['My opening', 'Their end']);
  });

  it('asks about words that were never saved and that somebody changed after that', async () => {
    write(open(), 'opening', 'My opening');
    theyWrite('opening', 'Their opening');
    open().restoreFound();
    await pause(60);
    const draft = open();
    draft.restoreFound();
    await pause(60);
    expect(draft.disputes()).toMatchObject([{ texts: [{ mine: 'My opening', theirs: 'Their opening' }] }]);
    expect(lines(stored)).toEqual(['Their opening', 'End']);
  });

  it('lets what was never saved go when she says so', () => {
    open().change({ minutes: 30 });
    const draft = open();
    draft.discardFound();
    expect(localStorage.getItem(COPY_OF_HERS)).toBeNull();
    expect(draft.content().minutes).toBe(90);
  });

  it('shows nobody what another person typed on the same device', () => {
    open().change({ minutes: 30 });
    expect(open('ayjamal').found()).toBeUndefined();
  });

  it('says so when this device keeps nothing', () => {
    const refusal = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const draft = open();
    draft.change({ minutes: 30 });
    expect(draft.isKept()).toBe(false);
    refusal.mockRestore();
  });

  it('stays a problem with its reason when the server refuses, until it is mended', async () => {
    const draft = open();
    server.answers(() => problem(422, 'invalid', { errors: [{ path: 'blocks[0].question', code: 'long' }] }));
    draft.change({ minutes: 30 });
    await draft.save();
    expect(draft.state()).toBe('problem');
    expect(draft.failure()).toMatchObject({ errors: [{ path: 'blocks[0].question', code: 'long' }] });
    server.answers(save);
    draft.change({ minutes: 31 });
    await draft.save();
    expect(draft.state()).toBe('saved');
  });

  it('saves what is written before it tells the server anything else, and goes on from there', async () => {
    const draft = open();
    draft.change({ minutes: 30 });
    await draft.tell(async (version) => ({ version: version + 5, translations: [] }));
    expect(stored.minutes).toBe(30);
    stored = { ...stored, version: 9 };
    draft.change({ minutes: 31 });
    await draft.save();
    expect(stored.minutes).toBe(31);
  });
});
