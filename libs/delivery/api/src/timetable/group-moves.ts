import { Injectable } from '@nestjs/common';
import { isForParticipant, isInCalendar, type PlannedSession, type ScheduleChange } from '@kurak/delivery-model';
import { Database } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { MessageService } from '../message/message.service';
import { MOST_NEWS, newsOf } from '../release/release-notices';
import { Schedules } from '../release/schedules';
import { TrainingService } from '../training/training.service';
import { GroupMoveEntity } from './group-move.entity';
import type { GroupDto } from './timetable.dto';

interface Move {
  readonly personId: Id;
  readonly before: readonly Id[];
  readonly after: readonly Id[];
}

/** What follows when people are put into other groups once the schedule is published: they are told, and so are their calendars. */
@Injectable()
export class GroupMoves {
  constructor(
    private readonly database: Database,
    private readonly schedules: Schedules,
    private readonly trainings: TrainingService,
    private readonly messages: MessageService,
  ) {}

  async follow(trainingId: Id, before: readonly GroupDto[], after: readonly GroupDto[]): Promise<void> {
    const moves = movesBetween(before, after);
    const release = moves.length === 0 ? null : await this.schedules.latest(trainingId);
    if (release === null) return;
    await this.remember(trainingId, moves);
    const { title: trainingTitle } = await this.trainings.entity(trainingId);
    await this.messages.send(trainingId, moves.flatMap((move) => {
      const news = changesOf(move, release.sessions).map(newsOf);
      const details = { trainingTitle, changes: news.slice(0, MOST_NEWS), more: Math.max(0, news.length - MOST_NEWS) };
      return news.length === 0 ? [] : [{ personId: move.personId, kind: 'group.changed' as const, details }];
    }));
  }

  private async remember(trainingId: Id, moves: readonly Move[]): Promise<void> {
    const { organisationId } = this.database.actor;
    const rows = moves.flatMap(({ personId, before, after }) => [
      ...before.filter((id) => !after.includes(id)).map((groupId) => ({ groupId, personId, kind: 'left' as const })),
      ...after.filter((id) => !before.includes(id)).map((groupId) => ({ groupId, personId, kind: 'came' as const })),
    ]);
    await this.database.repository(GroupMoveEntity).insert(rows.map((row) => ({ ...row, id: newId(), organisationId, trainingId })));
  }
}

function movesBetween(before: readonly GroupDto[], after: readonly GroupDto[]): Move[] {
  const people = new Set([...before, ...after].flatMap(({ memberIds }) => memberIds));
  const of = (groups: readonly GroupDto[], personId: Id) => groups.filter(({ memberIds }) => memberIds.includes(personId)).map(({ id }) => id).sort();
  const moves = [...people].map((personId) => ({ personId, before: of(before, personId), after: of(after, personId) }));
  return moves.filter((move) => move.before.join() !== move.after.join());
}

/** The schedule stays as it is; what is new or gone is so for her alone. Of rests she need not be told. */
function changesOf({ before, after }: Move, sessions: readonly PlannedSession[]): ScheduleChange[] {
  return sessions.filter(({ kind }) => isInCalendar(kind)).flatMap((session): ScheduleChange[] => {
    const [was, is] = [isForParticipant(session, before), isForParticipant(session, after)];
    if (was === is) return [];
    return was ? [{ kind: 'gone', before: session }] : [{ kind: 'new', after: session }];
  });
}
