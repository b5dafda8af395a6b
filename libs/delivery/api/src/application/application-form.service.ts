import { Inject, Injectable } from '@nestjs/common';
import { ASKABLE, KEPT_DAYS, takesApplications } from '@kurak/delivery-model';
import { API_SETTINGS, type ApiSettings, changeVersion, Database, derivedKey, ProblemException } from '@kurak/shared-api';
import { type Id, wallTime } from '@kurak/shared-model';
import { TrainingService } from '../training/training.service';
import { applicationCode, applicationCodeHash } from './application-code';
import { ApplicationErasure } from './application-erasure';
import type { ApplicationFormReply, SaveApplicationFormRequest } from './application-form.dto';
import { ApplicationFormEntity } from './application.entity';

/** What a form is before anybody has changed it: everything may be asked, nothing is taken yet. */
const UNWRITTEN = { isOpen: false, closesOn: null, intro: {}, contact: '', asks: [...ASKABLE], questions: [], criteria: [], keptDays: KEPT_DAYS.usual, version: 0 };

/** The form with which people apply for a training: what it asks, until when, and its public link. */
@Injectable()
export class ApplicationFormService {
  private readonly key: Buffer;

  constructor(
    private readonly database: Database,
    private readonly trainings: TrainingService,
    private readonly erasure: ApplicationErasure,
    @Inject(API_SETTINGS) settings: ApiSettings,
  ) {
    this.key = derivedKey(settings.secretKey, 'application forms');
  }

  async find(trainingId: Id): Promise<ApplicationFormReply> {
    const training = await this.trainings.entity(trainingId);
    const form = (await this.database.repository(ApplicationFormEntity).findOneBy({ id: trainingId })) ?? UNWRITTEN;
    const [applied] = await this.database.query<{ count: number }>('SELECT count(*)::int AS count FROM application WHERE training_id = $1', [trainingId]);
    const { isOpen, closesOn, intro, contact, asks, questions, criteria, keptDays, version } = form;
    return {
      trainingId,
      isOpen,
      closesOn,
      intro,
      contact,
      asks,
      questions,
      criteria,
      keptDays,
      takesApplications: takesApplications(form, training.status, wallTime(new Date(), training.timeZone).day),
      link: `/apply#${applicationCode(this.key, trainingId)}`,
      applications: applied?.count ?? 0,
      version,
    };
  }

  /** What has been answered to a question that goes stays with the applications, and is shown no more. */
  async save(trainingId: Id, { version, ...fields }: SaveApplicationFormRequest): Promise<ApplicationFormReply> {
    await this.trainings.entity(trainingId);
    refuseTwice('questions', fields.questions);
    refuseTwice('criteria', fields.criteria);
    await this.database.query(
      `INSERT INTO application_form (id, organisation_id, code_hash, asks, kept_days, version) VALUES ($1, app_organisation(), $2, '{}', 0, 0) ON CONFLICT DO NOTHING`,
      [trainingId, applicationCodeHash(applicationCode(this.key, trainingId))],
    );
    await changeVersion(this.database, ApplicationFormEntity, { id: trainingId, version }, { ...fields, closesOn: fields.closesOn ?? null });
    if (fields.isOpen) await this.database.query(`UPDATE training SET status = 'open', version = version + 1 WHERE id = $1 AND status = 'planned'`, [trainingId]);
    await this.erasure.plan(trainingId);
    return this.find(trainingId);
  }
}

function refuseTwice(path: 'questions' | 'criteria', things: readonly { readonly id: Id }[]): void {
  const twice = things.findIndex(({ id }, index) => things.findIndex((thing) => thing.id === id) < index);
  if (twice >= 0) throw ProblemException.invalid({ path: `${path}[${twice}].id`, code: 'twice' });
}
