import { Injectable } from '@nestjs/common';
import { changesFor, type PlannedSession, type ScheduleChange, type SessionNews } from '@kurak/delivery-model';
import { Database } from '@kurak/shared-api';
import { MessageService } from '../message/message.service';
import { TrainingService } from '../training/training.service';
import type { ReleaseEntity } from './release.entity';
import { isOf, Schedules } from './schedules';

/** A message is read on a phone: who has more than that looks at the schedule. */
export const MOST_NEWS = 20;

/** Tells each person what a release changes for her, and nothing else. */
@Injectable()
export class ReleaseNotices {
  constructor(
    private readonly database: Database,
    private readonly messages: MessageService,
    private readonly trainings: TrainingService,
    private readonly schedules: Schedules,
  ) {}

  async tell(release: Pick<ReleaseEntity, 'trainingId' | 'number' | 'note' | 'sessions'>, changes: readonly ScheduleChange[], before: readonly PlannedSession[]): Promise<void> {
    const { trainingId, number, note } = release;
    const { title: trainingTitle } = await this.trainings.entity(trainingId);
    const attendees = await this.schedules.attendees(trainingId, [...before, ...release.sessions]);
    const messages = attendees.flatMap((attendee) => {
      const news = changesFor(changes, isOf(attendee)).map(newsOf);
      if (news.length === 0 || attendee.personId === this.database.actor.personId) return [];
      // The first release tells that there is a schedule, not every line of it.
      const told = number === 1 ? [] : news.slice(0, MOST_NEWS);
      const details = { trainingTitle, release: number, note, changes: told, more: news.length - told.length };
      return [{ personId: attendee.personId, kind: 'schedule.changed' as const, details }];
    });
    await this.messages.send(trainingId, messages);
  }
}

export function newsOf(change: ScheduleChange): SessionNews {
  const when = ({ begins, ends, room }: PlannedSession) => ({ begins, ends, room });
  const { title } = change.kind === 'gone' ? change.before : change.after;
  return {
    kind: change.kind,
    title,
    what: change.kind === 'changed' ? [...change.what] : [],
    before: change.kind === 'new' ? null : when(change.before),
    after: change.kind === 'gone' ? null : when(change.after),
  };
}
