import { TestBed } from '@angular/core/testing';
import { CurrentPerson } from '@kurak/shared-web';
import { Server, problem } from '@kurak/shared-web/testing';
import type { UnitReply } from './unit-content';
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
  lesson: [],
  plan: [],
  version: 3,
};

const COPY_OF_HERS = 'kurak.unsaved.nurgul.u';

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
  function save({ method, body }: { method: string; body: unknown }): { status: number; body?: unknown } {
    if (method !== 'PUT') return { status: 200, body: stored };
    const { version, ...content } = body as UnitReply;
    if (version !== stored.version) {
      return problem(409, 'stale', { yours: version, current: stored.version }) as { status: number; body: unknown };
    }
    stored = { ...stored, ...content, version: version + 1 };
    return { status: 200, body: stored };
  }

  const saves = () => server.asked.filter(({ method }) => method === 'PUT');

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

  it('keeps the typing when somebody saved a newer version, and waits for a decision', async () => {
    const draft = open();
    stored = { ...stored, minutes: 120, version: 4 };
    draft.change({ title: { en: 'Mine' } });
    await pause(40);
    expect(draft.conflict()).toBe(true);
    expect(draft.state()).toBe('problem');
    expect(draft.content().title).toEqual({ en: 'Mine' });
    draft.change({ title: { en: 'Mine, longer' } });
    await pause(40);
    expect(saves()).toHaveLength(1);
    expect(JSON.parse(localStorage.getItem(COPY_OF_HERS) ?? '')).toMatchObject({ content: { title: { en: 'Mine, longer' } } });
  });

  it('saves over the newer version when she says so', async () => {
    const draft = open();
    stored = { ...stored, version: 7 };
    draft.change({ title: { en: 'Mine' } });
    await draft.save();
    await draft.keepMine();
    expect(stored).toMatchObject({ title: { en: 'Mine' }, version: 8 });
    expect(draft.state()).toBe('saved');
  });

  it('loads the newer version when she says so, and can put hers back', async () => {
    const draft = open();
    stored = { ...stored, title: { en: 'Theirs' }, version: 4 };
    draft.change({ title: { en: 'Mine' } });
    await draft.save();
    await draft.takeNewer();
    expect(draft.content().title).toEqual({ en: 'Theirs' });
    expect(draft.conflict()).toBe(false);
    draft.putBack();
    await draft.save();
    expect(stored).toMatchObject({ title: { en: 'Mine' }, version: 5 });
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
    expect(draft.found()?.content.title).toEqual({ en: 'Lost?' });
    expect(draft.foundIsOlder()).toBe(false);
    expect(draft.content().title).toEqual(UNIT.title);
    draft.restoreFound();
    await draft.save();
    expect(stored.title).toEqual({ en: 'Lost?' });
    expect(open().found()).toBeUndefined();
  });

  it('says when somebody saved after that', () => {
    open().change({ minutes: 30 });
    stored = { ...stored, version: 9 };
    const draft = open();
    expect(draft.foundIsOlder()).toBe(true);
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
    server.answers(() => problem(422, 'invalid', { errors: [{ path: 'lesson[0].question', code: 'long' }] }));
    draft.change({ minutes: 30 });
    await draft.save();
    expect(draft.state()).toBe('problem');
    expect(draft.failure()).toMatchObject({ errors: [{ path: 'lesson[0].question', code: 'long' }] });
    server.answers(save);
    draft.change({ minutes: 31 });
    await draft.save();
    expect(draft.state()).toBe('saved');
  });
});
