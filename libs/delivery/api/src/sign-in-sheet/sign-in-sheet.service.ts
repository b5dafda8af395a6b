import { Injectable } from '@nestjs/common';
import type { Printout } from '@kurak/curriculum-api';
import { Database, ProblemException } from '@kurak/shared-api';
import { type Id, wallTime } from '@kurak/shared-model';
import type { TrainingHead } from '../matrix/matrix.service';
import { MatrixService } from '../matrix/matrix.service';
import { SheetLogoService } from '../sheet-logo/sheet-logo.service';
import { signInPrintout } from './sign-in-print';
import type { SignInSheetQuery } from './sign-in-sheet.dto';

/** Sheets on which people sign that they were there, for rooms and donors that want ink. */
@Injectable()
export class SignInSheetService {
  constructor(
    private readonly database: Database,
    private readonly matrices: MatrixService,
    private readonly logos: SheetLogoService,
  ) {}

  async printout(trainingId: Id, { day, columns, blank, language }: SignInSheetQuery): Promise<{ training: TrainingHead; printout: Printout }> {
    const training = await this.matrices.head(trainingId);
    if (day < training.startsOn || day > training.endsOn) throw ProblemException.invalid({ path: 'day', code: 'day.outside-training' });
    const sessions = (await this.matrices.sessions(trainingId)).filter(({ startsAt }) => wallTime(startsAt, training.timeZone).day === day);
    const people = await this.database.query<{ displayName: string }>(
      `SELECT person.display_name AS "displayName" FROM enrolment JOIN person ON person.id = enrolment.person_id
       WHERE enrolment.training_id = $1 AND enrolment.status IN ('accepted', 'completed') ORDER BY person.display_name, person.id`,
      [trainingId],
    );
    const sheet = { training, day, sessions: columns === 'sessions' ? sessions : [], names: people.map(({ displayName }) => displayName), blank, logo: await this.logos.printed() };
    return { training, printout: signInPrintout(sheet, language) };
  }
}
