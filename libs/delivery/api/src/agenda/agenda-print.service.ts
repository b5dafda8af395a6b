import { Injectable } from '@nestjs/common';
import type { Printout } from '@kurak/curriculum-api';
import { Database } from '@kurak/shared-api';
import { type Id, wallTime } from '@kurak/shared-model';
import { sessionReply, Schedules } from '../release/schedules';
import { TrainingService } from '../training/training.service';
import type { AgendaPrintQuery } from './agenda.dto';
import { agendaPrintout } from './agenda-printout';

/** Gathers what a printed agenda is made of: after it the database is needed no more. */
@Injectable()
export class AgendaPrintService {
  constructor(
    private readonly database: Database,
    private readonly trainings: TrainingService,
    private readonly schedules: Schedules,
  ) {}

  /** Of the latest release; while there is none, of the schedule as it is planned, which then says so. */
  async printout(trainingId: Id, { language, audience }: AgendaPrintQuery): Promise<Printout> {
    const { title, place, startsOn, endsOn, timeZone } = await this.trainings.entity(trainingId);
    const latest = await this.schedules.latest(trainingId);
    const sessions = latest?.sessions ?? (await this.schedules.planned(trainingId));
    const names = await this.schedules.namesIn(sessions);
    const [organisation] = await this.database.query<{ name: string }>('SELECT name FROM organisation WHERE id = app_organisation()');
    const release = latest && { number: latest.number, publishedOn: wallTime(latest.publishedAt, timeZone).day };
    const printedOn = wallTime(new Date(), timeZone).day;
    const told = sessions.map((session) => sessionReply(session, names));
    return agendaPrintout({ trainingId, title, place, organisation: organisation?.name ?? '', startsOn, endsOn, timeZone, release, printedOn, sessions: told }, language, audience);
  }
}
