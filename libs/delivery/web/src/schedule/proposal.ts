import { newId } from '@kurak/shared-web';
import type { Session } from '../session/session-draft';
import type { Proposed } from './draft-dialog';
import type { Change } from './history';

/** A first draft as an edit of the schedule: what it makes, and what goes for it. */
export function editOf({ reply, leaders }: Proposed, sessions: readonly Session[], trainingId: string): Change[] {
  const named = (ids: readonly string[]) => ids.map((id) => leaders.find((leader) => leader.id === id)?.name ?? '');
  const gone = sessions.filter(({ id }) => reply.replaces.some((replaced) => replaced.id === id));
  return [
    ...gone.map((before): Change => ({ before, after: undefined })),
    ...reply.sessions.map(
      (session): Change => ({
        before: undefined,
        after: {
          ...session,
          id: newId(),
          trainingId,
          facilitators: named(session.facilitatorIds),
          guests: named(session.guestIds),
          isPinned: false,
          accepted: [],
          marked: 0,
          version: 0,
        },
      }),
    ),
  ];
}
