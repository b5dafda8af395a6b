import { signal } from '@angular/core';
import { OfflineError, ProblemError } from '@kurak/shared-web';
import { aSession, aTimetable } from '../../testing/delivery';
import type { Session } from '../session/session-draft';
import type { Edit } from './history';
import { ScheduleBook } from './schedule-book';

const MORNING = aSession();
const NOON = aSession({ id: 'noon', unitId: 'meeting', title: { en: 'A meeting' }, startsAt: '2022-06-14T07:00:00.000Z', endsAt: '2022-06-14T08:00:00.000Z' });

/** A server that stores what it is sent, counting versions up; refuses as it is told. */
class Stored {
  readonly sessions = signal<readonly Session[]>([MORNING, NOON]);
  readonly written: Edit[] = [];
  readonly failures: unknown[] = [];
  refusal: unknown;
  stored: readonly Session[] = this.sessions();

  readonly book = new ScheduleBook({
    sessions: this.sessions,
    timetable: signal(aTimetable()),
    show: (sessions) => this.sessions.set(sessions),
    write: (edit) => this.write(edit),
    refresh: async () => this.sessions.set(this.stored),
    failed: (error) => this.failures.push(error),
  });

  get rooms(): string[] {
    return this.sessions().map(({ room }) => room);
  }

  private async write(edit: Edit): Promise<readonly Session[]> {
    this.written.push(edit);
    if (this.refusal) throw this.refusal;
    const touched = new Set(edit.flatMap(({ before, after }) => [before?.id, after?.id]));
    const put = edit.flatMap(({ before, after }) => (after ? [{ ...after, version: (before?.version ?? 0) + 1 }] : []));
    this.stored = [...this.sessions().filter(({ id }) => !touched.has(id)), ...put];
    return this.stored;
  }
}

function stale(): ProblemError {
  return new ProblemError({ type: '/problems/stale', title: 'stale', status: 409, yours: 1, current: 2 });
}

describe('the schedule while it is edited', () => {
  it('shows an edit before it is saved, and what was stored afterwards', async () => {
    const server = new Stored();
    const saved = server.book.save([{ before: MORNING, after: { ...MORNING, room: 'Library' } }]);
    expect(server.book.saving()).toBe(true);
    await Promise.resolve();
    expect(server.rooms).toContain('Library');
    expect(await saved).toBe(true);
    expect(server.book.stored('first')).toMatchObject({ room: 'Library', version: 2 });
    expect(server.book.saving()).toBe(false);
  });

  it('saves one edit after the other, each from the version the one before left', async () => {
    const server = new Stored();
    await Promise.all([
      server.book.save([{ before: MORNING, after: { ...MORNING, room: 'Library' } }]),
      server.book.save([{ before: MORNING, after: { ...MORNING, room: 'Garden' } }]),
    ]);
    expect(server.written.map(([change]) => change?.before?.version)).toEqual([1, 2]);
    expect(server.book.stored('first')?.room).toBe('Garden');
  });

  it('takes edits back and does them again, a deleted session under another id', async () => {
    const server = new Stored();
    await server.book.save([{ before: MORNING, after: { ...MORNING, room: 'Library' } }]);
    await server.book.save([{ before: server.book.stored('first'), after: undefined }]);
    expect(server.sessions()).toHaveLength(1);
    await server.book.undo();
    const again = server.sessions().find(({ room }) => room === 'Library');
    expect(again?.id).not.toBe('first');
    await server.book.undo();
    expect(server.sessions().map(({ id, room }) => [id, room])).toEqual(expect.arrayContaining([[again?.id, 'Hall']]));
    await server.book.redo();
    await server.book.redo();
    expect(server.sessions().map(({ id }) => id)).toEqual(['noon']);
    expect(server.book.canRedo()).toBe(false);
  });

  it('shows what is stored when there is no answer, and keeps nothing to undo', async () => {
    const server = new Stored();
    server.refusal = new OfflineError();
    expect(await server.book.save([{ before: MORNING, after: undefined }])).toBe(false);
    expect(server.sessions()).toEqual([MORNING, NOON]);
    expect(server.failures).toEqual([server.refusal]);
    expect(server.book.canUndo()).toBe(false);
  });

  it('shows theirs when somebody was quicker, and lets her insist on hers', async () => {
    const server = new Stored();
    server.refusal = stale();
    server.stored = [{ ...MORNING, room: 'Garden', version: 2 }, NOON];
    await server.book.save([{ before: MORNING, after: { ...MORNING, room: 'Library' } }]);
    expect(server.rooms).toEqual(['Garden', 'Hall']);
    const collision = server.book.collision();
    if (!collision) throw new Error('Nobody asked');
    server.refusal = undefined;
    await server.book.insist(collision);
    expect(server.written.at(-1)).toMatchObject([{ before: { version: 2 }, after: { room: 'Library' } }]);
    expect(server.book.stored('first')).toMatchObject({ room: 'Library', version: 3 });
    expect(server.book.collision()).toBeUndefined();
  });

  it('leaves theirs when she gives way, with nothing of before to undo', async () => {
    const server = new Stored();
    await server.book.save([{ before: NOON, after: undefined }]);
    server.refusal = stale();
    await server.book.save([{ before: MORNING, after: undefined }]);
    server.book.giveWay();
    expect(server.book.collision()).toBeUndefined();
    expect(server.book.canUndo()).toBe(false);
  });

  it('tells a clash of two sessions once, errors first, and not what is accepted', () => {
    const server = new Stored();
    server.sessions.set([MORNING, { ...NOON, startsAt: MORNING.startsAt, endsAt: MORNING.endsAt, unitId: 'leader' }]);
    const open = server.book.open().map(({ clash }) => clash.code);
    expect(open.filter((code) => code === 'session.room-taken')).toHaveLength(1);
    server.sessions.set([{ ...MORNING, endsAt: '2022-06-14T04:00:00.000Z' }, NOON]);
    expect(server.book.open().map(({ clash }) => clash.code)).toEqual(['session.over-planned']);
    const accepted = [{ code: 'session.over-planned' as const, with: null, note: 'Half of it', by: 'gulbarchyn', at: '2022-06-01T00:00:00.000Z' }];
    server.sessions.set([{ ...MORNING, endsAt: '2022-06-14T04:00:00.000Z', accepted }, NOON]);
    expect(server.book.open()).toEqual([]);
  });

  it('asks for a note only for warnings that an edit brings about', () => {
    const server = new Stored();
    const late = { ...NOON, startsAt: '2022-06-14T12:00:00.000Z', endsAt: '2022-06-14T13:00:00.000Z' };
    expect(server.book.newWarnings([{ before: NOON, after: late }]).map(({ clash }) => clash.code)).toEqual(['session.outside-hours']);
    server.sessions.set([MORNING, late]);
    expect(server.book.newWarnings([{ before: late, after: { ...late, room: 'Library' } }])).toEqual([]);
  });
});
