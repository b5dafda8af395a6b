import fc from 'fast-check';
import { MARK_STATUSES } from '../attendance';
import type { WrittenMark } from './mark-words';
import { type CurrentMark, proposedMarks, type SaidOfPerson } from './proposal';

const PEOPLE = ['aizada', 'burul', 'cholpon'];
const SESSIONS = ['opening', 'law'];
const anyMark = fc.constantFrom(...MARK_STATUSES).chain((status) => fc.record({ status: fc.constant(status), minutesLate: status === 'late' ? fc.option(fc.integer({ min: 1, max: 60 })) : fc.constant(null) }));
const anySaid = fc.uniqueArray(
  fc.record({ personId: fc.constantFrom(...PEOPLE), marks: fc.dictionary(fc.constantFrom(...SESSIONS), anyMark).map((marks) => new Map(Object.entries(marks))) }),
  { selector: ({ personId }) => personId },
);
const anyCurrent = fc.dictionary(fc.constantFrom(...PEOPLE.flatMap((person) => SESSIONS.map((session) => `${person} ${session}`))), anyMark).map((marks): Map<string, WrittenMark> => new Map(Object.entries(marks)));
const reading = (marks: ReadonlyMap<string, WrittenMark>): CurrentMark => (personId, sessionId) => marks.get(`${personId} ${sessionId}`) ?? null;
const everybody = { personIds: PEOPLE, sessionIds: SESSIONS, isExpected: () => true };

describe('What comes of a file', () => {
  it('is nothing new once it was recorded', () => {
    fc.assert(
      fc.property(anySaid, anyCurrent, (said, current) => {
        const recorded = new Map(current);
        for (const { personId, sessionId, status, minutesLate } of proposedMarks(said, reading(current), everybody)) recorded.set(`${personId} ${sessionId}`, { status, minutesLate });
        expect(proposedMarks(said, reading(recorded), everybody).filter(({ fate }) => fate !== 'same')).toEqual([]);
      }),
    );
  });

  it('is the same in whatever order its lines stand', () => {
    const known = (said: readonly SaidOfPerson[], current: ReadonlyMap<string, WrittenMark>) => proposedMarks(said, reading(current), everybody).map((mark) => JSON.stringify(mark)).sort();
    fc.assert(fc.property(anySaid.chain((said) => fc.tuple(fc.constant(said), fc.shuffledSubarray(said, { minLength: said.length }))), anyCurrent, ([said, mixed], current) => expect(known(mixed, current)).toEqual(known(said, current))));
  });

  it('never overrules a mark of somebody of whom the file does not tell', () => {
    fc.assert(
      fc.property(anySaid, anyCurrent, (said, current) => {
        const told = new Set(said.map(({ personId }) => personId));
        for (const { personId, before } of proposedMarks(said, reading(current), everybody)) if (!told.has(personId)) expect(before).toBeNull();
      }),
    );
  });

  it('tells what is new, what changes and what stays', () => {
    const current = new Map<string, WrittenMark>([['aizada opening', { status: 'absent', minutesLate: null }], ['burul opening', { status: 'late', minutesLate: 5 }]]);
    const said = PEOPLE.map((personId) => ({ personId, marks: new Map([['opening', personId === 'burul' ? { status: 'late' as const, minutesLate: 5 } : { status: 'present' as const, minutesLate: null }]]) }));
    expect(proposedMarks(said, reading(current)).map(({ personId, fate, before }) => [personId, fate, before?.status])).toEqual([['aizada', 'changed', 'absent'], ['burul', 'same', 'late'], ['cholpon', 'new', undefined]]);
  });

  it('takes nobody for absent at a session of another group', () => {
    const isExpected = (personId: string, sessionId: string) => personId !== 'burul' || sessionId !== 'law';
    const said = [{ personId: 'aizada', marks: new Map([['law', { status: 'present' as const, minutesLate: null }]]) }];
    const absent = proposedMarks(said, () => null, { ...everybody, isExpected }).filter(({ status }) => status === 'absent');
    expect(absent.map(({ personId, sessionId }) => `${personId} ${sessionId}`)).toEqual(['burul opening', 'cholpon opening', 'cholpon law']);
  });

  it('takes of two lines of one person the first', () => {
    const line = (status: 'present' | 'absent') => ({ personId: 'aizada', marks: new Map([['law', { status, minutesLate: null }]]) });
    expect(proposedMarks([line('present'), line('absent')], () => null)).toMatchObject([{ status: 'present' }]);
  });
});
