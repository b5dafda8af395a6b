import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { CODE_SECONDS, codeOf, heard, isCodeAt, spelled, stepAt, wordOf } from './codes';
import { type CheckInProof, type CheckInWindow, checkedInAs, closingTime, judge, ON_TIME_MINUTES } from './window';

const SECRET = 'a secret that this device has kept';
const NOW = Date.parse('2026-05-14T03:00:00.000Z');
const SECOND = 1000;
const MINUTE = 60_000;
const at = (milliseconds: number) => new Date(milliseconds).toISOString();
const id = fc.uuid({ version: 7 });

describe('A code on the screen', () => {
  it('is what any HMAC-SHA-256 says', async () => {
    const expected = createHmac('sha256', SECRET).update('code\n88957800').digest('hex').slice(0, 16);
    expect(await codeOf(SECRET, 88957800)).toBe(expected);
  });

  it('changes every twenty seconds and differs from session to session', async () => {
    expect(stepAt(NOW + CODE_SECONDS * SECOND) - stepAt(NOW)).toBe(1);
    expect(stepAt(NOW + CODE_SECONDS * SECOND - 1)).toBe(stepAt(NOW));
    const codes = await Promise.all([codeOf(SECRET, 1), codeOf(SECRET, 2), codeOf('another', 1)]);
    expect(new Set(codes).size).toBe(3);
  });

  it('holds while it is shown and two minutes longer, then never again', async () => {
    const code = await codeOf(SECRET, stepAt(NOW));
    const holds = (seconds: number) => isCodeAt(SECRET, code, at(NOW + seconds * SECOND));
    expect(await Promise.all([0, 19, 60, 139].map(holds))).toEqual([true, true, true, true]);
    expect(await Promise.all([140, 600, 86_400, -60].map(holds))).toEqual([false, false, false, false]);
  });
});

describe('A word read aloud', () => {
  it('is four letters that are heard alike in every language, and typed in either alphabet', async () => {
    await fc.assert(
      fc.asyncProperty(id, async (windowId) => {
        const word = await wordOf(SECRET, windowId);
        expect(word).toMatch(/^[bdlmnrstz][aoiue][bdlmnrstz][aoiue]$/);
        expect(spelled(word, 'ky')).toMatch(/^[бдлмнрстз][аоиуе][бдлмнрстз][аоиуе]$/);
        expect(spelled(word, 'en')).toBe(word);
        for (const language of ['en', 'ru', 'ky']) expect(heard(` ${spelled(word, language).toUpperCase()}. `)).toBe(word);
      }),
    );
  });

  it('changes from window to window', async () => {
    const windows = fc.sample(id, 60);
    const words = await Promise.all(windows.map((windowId) => wordOf(SECRET, windowId)));
    expect(new Set(words).size).toBeGreaterThan(50);
    expect(await wordOf(SECRET, windows[0] ?? '')).toBe(words[0]);
  });

  it('is never one that nobody would read aloud', async () => {
    const words = await Promise.all(fc.sample(id, 3000).map((windowId) => wordOf(SECRET, windowId)));
    expect(words.filter((word) => ['nazi', 'zona', 'raba', 'sisi', 'sida', 'dura', 'muda'].includes(word))).toEqual([]);
  });
});

describe('A check-in', () => {
  const window = (from: number, minutes: number, windowId = '01936c7e-0000-7000-8000-0000000b0001'): CheckInWindow => ({ id: windowId, openedAt: at(from), closesAt: at(from + minutes * MINUTE) });
  const coded = async (madeAt: number): Promise<CheckInProof> => ({ kind: 'code', value: await codeOf(SECRET, stepAt(madeAt)), madeAt: at(madeAt) });
  const said = async (madeAt: number, of: CheckInWindow): Promise<CheckInProof> => ({ kind: 'word', value: await wordOf(SECRET, of.id), madeAt: at(madeAt) });
  const state = async (proof: CheckInProof, windows: readonly CheckInWindow[]) => (await judge(proof, windows, SECRET)).state;

  it('holds within the window, by code and by word, whenever it arrives', async () => {
    const open = window(NOW, 30);
    expect(await state(await coded(NOW + 5 * MINUTE), [open])).toBe('accepted');
    expect(await state(await said(NOW + 5 * MINUTE, open), [open])).toBe('accepted');
  });

  it('waits while its window is not known', async () => {
    expect(await state(await coded(NOW), [])).toBe('waiting');
    expect(await state(await said(NOW, window(NOW, 30)), [])).toBe('waiting');
  });

  it('fails with an old code, another word, and a word after the closing', async () => {
    const open = window(NOW, 30);
    const old = { ...(await coded(NOW)), madeAt: at(NOW + 10 * MINUTE) };
    expect(await state(old, [open])).toBe('not-valid');
    expect(await state({ kind: 'word', value: 'oops', madeAt: at(NOW) }, [open])).toBe('not-valid');
    expect(await state(await said(NOW + 45 * MINUTE, open), [open])).toBe('closed');
  });

  it('comes to the same in whatever order windows become known, and is never taken back', async () => {
    const windows = fc.uniqueArray(fc.tuple(id, fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 60 })), { minLength: 1, maxLength: 4, selector: ([one]) => one });
    await fc.assert(
      fc.asyncProperty(windows, fc.integer({ min: -90, max: 150 }), fc.nat(3), fc.constantFrom('code', 'word', 'wrong'), async (made, minute, which, kind) => {
        const all = made.map(([windowId, from, minutes]) => window(NOW + from * MINUTE, minutes, windowId));
        const moment = NOW + minute * MINUTE;
        const own = all[which % all.length] as CheckInWindow;
        const proof = kind === 'code' ? await coded(moment) : kind === 'word' ? await said(moment, own) : { kind: 'word' as const, value: 'zzzz', madeAt: at(moment) };
        const whole = await state(proof, all);
        expect(await state(proof, [...all].reverse())).toBe(whole);
        let wasAccepted = false;
        for (let known = 0; known <= all.length; known += 1) {
          const now = await state(proof, all.slice(0, known));
          expect(wasAccepted && now !== 'accepted').toBe(false);
          wasAccepted ||= now === 'accepted';
        }
        expect(wasAccepted).toBe(whole === 'accepted');
      }),
      { numRuns: 60 },
    );
  });

  it('is on time for a quarter of an hour after the beginning, or after check-in opened where that was later', () => {
    const session = { startsAt: at(NOW) };
    const as = (minute: number, opened = -10) => checkedInAs(at(NOW + minute * MINUTE), session, window(NOW + opened * MINUTE, 60));
    expect(as(-5)).toEqual({ status: 'present', minutesLate: null });
    expect(as(ON_TIME_MINUTES)).toEqual({ status: 'present', minutesLate: null });
    expect(as(ON_TIME_MINUTES + 1)).toEqual({ status: 'late', minutesLate: ON_TIME_MINUTES + 1 });
    expect(as(30, 20)).toEqual({ status: 'present', minutesLate: null });
  });

  it('ends half an hour after the session, by itself', () => {
    expect(closingTime(at(NOW), { endsAt: at(NOW + 90 * MINUTE) })).toBe(at(NOW + 120 * MINUTE));
    expect(closingTime(at(NOW + 100 * MINUTE), { endsAt: at(NOW + 90 * MINUTE) })).toBe(at(NOW + 130 * MINUTE));
  });
});
