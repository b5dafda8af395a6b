import { Injectable } from '@nestjs/common';
import type { MessageKind } from '@kurak/delivery-model';
import { Database } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { MessageEntity } from './message.entity';

/** What is told to one person: data that her own screen puts into words. */
export interface NewMessage {
  readonly personId: Id;
  readonly kind: MessageKind;
  readonly details: object;
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
}
