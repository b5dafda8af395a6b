import { Injectable } from '@nestjs/common';
import type { MessageDetails, MessageKind } from '@kurak/delivery-model';
import { Database, offsetOf, type PageQuery, ProblemException, searchPattern } from '@kurak/shared-api';
import type { Id, LocalText } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import type { MessagePage, MessageReply, UnreadReply } from './message.dto';
import { MessageEntity } from './message.entity';

/** What is told to one person: data that her own screen puts into words. */
export interface NewMessage {
  readonly personId: Id;
  readonly kind: MessageKind;
  readonly details: object;
}

interface MessageRow {
  id: Id;
  trainingId: Id;
  kind: MessageKind;
  title: LocalText;
  details: MessageDetails;
  sentAt: Date;
  readAt: Date | null;
  total: number;
}

/** Tells people about their trainings, inside Kurak: nothing about a training leaves it. */
@Injectable()
export class MessageService {
  constructor(private readonly database: Database) {}

  async send(trainingId: Id, messages: readonly NewMessage[]): Promise<void> {
    const { organisationId } = this.database.actor;
    const rows = messages.map((message) => ({ id: newId(), organisationId, trainingId, ...message }));
    if (rows.length > 0) await this.database.repository(MessageEntity).createQueryBuilder().insert().values(rows).updateEntity(false).execute();
  }

  /** Her own, though her team may see those of others. The title is what the training was called when she was told. */
  async mine(query: PageQuery): Promise<MessagePage> {
    const rows = await this.database.query<MessageRow>(
      `SELECT message.id, message.training_id AS "trainingId", message.kind, coalesce(message.details -> 'trainingTitle', training.title, '{}') AS title,
              message.details, message.sent_at AS "sentAt", message.read_at AS "readAt", count(*) OVER ()::int AS total
       FROM message LEFT JOIN training ON training.id = message.training_id
       WHERE message.person_id = $1 AND coalesce(message.details -> 'trainingTitle', training.title, '{}')::text ILIKE $2
       ORDER BY message.sent_at DESC, message.id DESC LIMIT $3 OFFSET $4`,
      [this.database.actor.personId, searchPattern(query), query.size, offsetOf(query)],
    );
    return { items: rows.map(reply), total: rows[0]?.total ?? 0, page: query.page, size: query.size, ...(await this.unread()) };
  }

  /** All or none: an id that is not of a message of hers names nothing. */
  async read(ids: readonly Id[]): Promise<UnreadReply> {
    const read = await this.database.query<{ count: number }>(
      `WITH hers AS (SELECT id FROM message WHERE person_id = $1 AND id = ANY($2)),
            done AS (UPDATE message SET read_at = coalesce(read_at, now()) WHERE id IN (SELECT id FROM hers) RETURNING id)
       SELECT count(*)::int AS count FROM done`,
      [this.database.actor.personId, ids],
    );
    if (read[0]?.count !== ids.length) throw ProblemException.notFound();
    return this.unread();
  }

  private async unread(): Promise<UnreadReply> {
    const [row] = await this.database.query<UnreadReply>('SELECT count(*)::int AS unread FROM message WHERE person_id = $1 AND read_at IS NULL', [this.database.actor.personId]);
    return { unread: row?.unread ?? 0 };
  }
}

function reply({ id, trainingId, kind, title, details, sentAt, readAt }: MessageRow): MessageReply {
  return {
    id,
    trainingId,
    kind,
    trainingTitle: title,
    release: details.release ?? null,
    note: details.note ?? '',
    changes: (details.changes ?? []).map(({ what, ...news }) => ({ ...news, what: [...what] })),
    more: details.more ?? 0,
    sentAt: sentAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  };
}
