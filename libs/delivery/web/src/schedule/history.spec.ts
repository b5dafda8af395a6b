import { aSession } from '../../testing/delivery';
import { History, reversed } from './history';

const MOVED = { before: aSession(), after: aSession({ room: 'Library' }) };
const DELETED = { before: aSession({ room: 'Library' }), after: undefined };

describe('the history of a visit', () => {
  it('takes edits back in order, and does them again', () => {
    const history = new History();
    history.record([MOVED]);
    history.record([DELETED]);
    expect(history.toUndo()).toEqual([DELETED]);
    history.wentBack();
    expect(history.toUndo()).toEqual([MOVED]);
    expect(history.toRedo()).toEqual([DELETED]);
    history.wentForth();
    expect(history.toUndo()).toEqual([DELETED]);
    expect(history.toRedo()).toBeUndefined();
  });

  it('forgets what was undone once something else is done', () => {
    const history = new History();
    history.record([MOVED]);
    history.wentBack();
    history.record([DELETED]);
    expect(history.toRedo()).toBeUndefined();
  });

  it('reverses an edit: what was added is deleted, what was deleted comes back', () => {
    expect(reversed([MOVED, DELETED])).toEqual([
      { before: MOVED.after, after: MOVED.before },
      { before: undefined, after: DELETED.before },
    ]);
  });

  it('means the session that came back in every edit that meant the one deleted', () => {
    const history = new History();
    history.record([MOVED]);
    history.record([DELETED]);
    history.wentBack();
    history.rename('first', 'second');
    expect(history.toUndo()).toMatchObject([{ before: { id: 'second' }, after: { id: 'second' } }]);
    expect(history.toRedo()).toMatchObject([{ before: { id: 'second' }, after: undefined }]);
  });
});
