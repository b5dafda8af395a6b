import { Injectable } from '@nestjs/common';
import { type Arrival, correctedMoment } from '@kurak/delivery-model';
import { PeopleService } from '@kurak/identity-api';
import { Creations, Database } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { AttendedSessions } from '../attendance/attended-sessions';
import { MarkEntity } from '../attendance/mark.entity';
import { EnrolmentEntity } from '../enrolment/enrolment.entity';
import { TrainingService } from '../training/training.service';
import type { AddWalkInRequest, WalkInReply } from './walk-in.dto';
import { WalkInEntity } from './walk-in.entity';

/** People who come to a session without having been enrolled. */
@Injectable()
export class WalkInService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly sessions: AttendedSessions,
    private readonly trainings: TrainingService,
    private readonly people: PeopleService,
  ) {}

  /** Also when the training is full: she is in the room, and the record says what was. */
  async add(sessionId: Id, body: AddWalkInRequest, arrival: Arrival): Promise<WalkInReply> {
    const { trainingId } = await this.sessions.find(sessionId);
    const { id, personId, displayName } = body;
    await this.creations.once('walk-in', id, { sessionId, ...body }, async () => {
      const { languages } = await this.trainings.entity(trainingId);
      const { organisationId, personId: addedBy } = this.database.actor;
      await this.people.insert([{ id: personId, displayName, language: languages[0] ?? 'ru' }], 'participant');
      const enrolmentId = newId();
      await this.database.repository(EnrolmentEntity).insert({ id: enrolmentId, organisationId, trainingId, personId, status: 'accepted' });
      await this.database.repository(WalkInEntity).insert({ enrolmentId, organisationId, sessionId, addedBy });
      await this.mark(sessionId, body, arrival);
    });
    return { id, personId };
  }

  private async mark(sessionId: Id, { markId, personId, madeAt }: AddWalkInRequest, arrival: Arrival): Promise<void> {
    const { organisationId, personId: recordedBy } = this.database.actor;
    const moment = correctedMoment(madeAt, arrival);
    const deviceAt = Date.parse(moment) === Date.parse(madeAt) ? null : madeAt;
    const mark = { id: markId, organisationId, sessionId, personId, status: 'present' as const, recordedBy, way: 'walk-in' as const, madeAt: moment, deviceAt };
    await this.database.repository(MarkEntity).createQueryBuilder().insert().values(mark).updateEntity(false).execute();
  }
}
