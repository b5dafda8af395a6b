import { AdaptationService, ModuleService, type PublishedModule, PublishedModules } from '@kurak/curriculum-api';
import { AttendanceService, CompletionService, EnrolmentService, MeetingService, ReleaseService, SessionService, TimetableService, TrainingService } from '@kurak/delivery-api';
import { isAttended, type MarkStatus } from '@kurak/delivery-model';
import { PeopleService } from '@kurak/identity-api';
import { type LessonBlockReply, LessonService, TestService } from '@kurak/learning-api';
import type { TestMoment } from '@kurak/learning-model';
import { type Actor, Database } from '@kurak/shared-api';
import { instantAt } from '@kurak/shared-model';
import { FeedbackService, TestimonialService } from '@kurak/voices-api';
import type { INestApplicationContext } from '@nestjs/common';
import { TESTIMONIAL_USES } from '@kurak/voices-model';
import { loadApplications } from './applications';
import { demoId, ORGANISATION, OTHER_ORGANISATION, OTHER_TEAM, PARTICIPANTS, TEAM } from './people';
import { MODULES, ONLINE_SESSIONS, ONLINE_TRAINING_TITLE, SESSIONS, TRAINING } from './training';
import { FEEDBACK, TESTIMONIALS } from './voices';

const TRAINING_ID = demoId('d', 1);
const ONLINE_TRAINING_ID = demoId('d', 2);
const OTHER_TRAINING_ID = demoId('d', 3);

/** Fills an empty installation with the example training, through the same services that people use. */
export async function loadDemoData(context: INestApplicationContext, report: (step: string) => void): Promise<void> {
  const demo = new DemoLoader(context);
  if (await demo.isLoaded()) return;
  report('Loading the example training');
  await demo.load();
}

class DemoLoader {
  private readonly database: Database;
  /** Units that the training teaches, in order. */
  private units: PublishedModule['units'] = [];
  private readonly lead: Actor = actor(TEAM[0]?.id ?? '', ORGANISATION.id, 'facilitator');

  constructor(private readonly context: INestApplicationContext) {
    this.database = this.get(Database);
  }

  isLoaded(): Promise<boolean> {
    return this.database.as(this.lead, async () => (await this.database.query('SELECT 1 FROM training LIMIT 1')).length > 0);
  }

  async load(): Promise<void> {
    await this.people();
    await this.database.as(this.lead, () => this.training());
    await this.database.as(this.lead, () => this.attendance());
    for (const participant of PARTICIPANTS) {
      await this.database.as(actor(participant.id, ORGANISATION.id, 'participant'), () => this.participate(participant.id));
    }
    await this.database.as(this.lead, async () => {
      const { version } = await this.get(TrainingService).find(TRAINING_ID);
      await this.get(CompletionService).complete(TRAINING_ID, version);
      await this.ownModule();
      await this.adaptedModule();
    });
    await loadApplications(this.context, this.lead, actor(TEAM[1]?.id ?? '', ORGANISATION.id, 'facilitator'));
    await this.otherOrganisation();
  }

  private async people(): Promise<void> {
    for (const [organisation, team] of [[ORGANISATION, TEAM], [OTHER_ORGANISATION, OTHER_TEAM]] as const) {
      const administrator = team.find((member) => member.role === 'administrator');
      await this.database.as(actor(administrator?.id ?? '', organisation.id, 'administrator'), async () => {
        await this.database.query('INSERT INTO organisation (id, name) VALUES ($1, $2)', [organisation.id, organisation.name]);
        for (const member of team) await this.get(PeopleService).insert([member], member.role);
      });
      for (const member of team) await this.join(member.id, organisation.id, member.role);
    }
  }

  /** As if she had accepted her invitation; without a password, so nobody can sign in as her. */
  private async join(personId: string, organisationId: string, role: string): Promise<void> {
    await this.database.as(actor(personId, organisationId, role), () =>
      this.database.query('UPDATE person SET sign_in_name = $2 WHERE id = $1', [personId, `demo.${personId.slice(-8)}`]),
    );
  }

  private async training(): Promise<void> {
    const trainings = this.get(TrainingService);
    const languages: ('ky' | 'ru')[] = ['ky', 'ru'];
    await trainings.create({ id: TRAINING_ID, ...TRAINING, mode: 'in-person', languages, capacity: 30, moduleIds: MODULES });
    await this.get(EnrolmentService).enrol(TRAINING_ID, {
      id: demoId('e', 1),
      language: 'ky',
      people: PARTICIPANTS.map(({ id, displayName, sex, district }) => ({ id, displayName, sex, district })),
    });
    for (const { id, language } of PARTICIPANTS) await this.database.query('UPDATE person SET language = $2 WHERE id = $1', [id, language]);
    this.units = (await this.get(PublishedModules).newest(MODULES)).flatMap((module) => module.units);
    for (const [index, { day, from, to, by, title, goesOn, ...session }] of SESSIONS.entries()) {
      await this.get(SessionService).create(TRAINING_ID, {
        ...session,
        id: demoId('5', index + 1),
        accepted: goesOn === undefined ? [] : [{ code: 'session.no-break', with: null, note: goesOn }],
        title: this.units.find((unit) => unit.id === session.unitId)?.title ?? title,
        startsAt: instantAt(day, from, TRAINING.timeZone),
        endsAt: instantAt(day, to, TRAINING.timeZone),
        room: isAttended(session.kind) ? 'Чоң зал' : '',
        facilitatorIds: by === undefined ? [] : [TEAM[by]?.id ?? ''],
      });
    }
    await this.publish(TRAINING_ID, demoId('f', 1));
    await this.database.query('UPDATE message SET read_at = sent_at');
    await this.onlineTraining();
  }

  private async publish(trainingId: string, id: string): Promise<void> {
    const { state } = await this.get(ReleaseService).next(trainingId);
    await this.get(ReleaseService).publish(trainingId, { id, note: '', state });
  }

  /** What the group agreed on as a next step; it begins in two days, whenever the demonstration is set up. */
  private async onlineTraining(): Promise<void> {
    const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    const title = ONLINE_TRAINING_TITLE;
    const { timeZone } = TRAINING;
    await this.get(TrainingService).create({
      id: ONLINE_TRAINING_ID, title, startsOn: day(2), endsOn: day(9), place: 'Zoom', timeZone, mode: 'online', languages: ['ky', 'ru'], capacity: null, moduleIds: [MODULES[0] ?? '', MODULES[3] ?? ''],
    });
    await this.get(TimetableService).change(ONLINE_TRAINING_ID, { dayStartsAt: '17:00', dayEndsAt: '21:00', unorderedModuleIds: [], buildsOn: [], groups: [], guests: [], version: 1 });
    for (const [index, sessionTitle] of ONLINE_SESSIONS.entries()) {
      await this.get(SessionService).create(ONLINE_TRAINING_ID, {
        id: demoId('6', index + 1), kind: 'other', unitId: null, title: sessionTitle, room: '', facilitatorIds: [TEAM[index]?.id ?? ''],
        startsAt: instantAt(day(2 + index * 7), '18:00', timeZone),
        endsAt: instantAt(day(2 + index * 7), '19:30', timeZone),
      });
    }
    await this.database.query(
      `INSERT INTO enrolment (id, organisation_id, training_id, person_id, status)
       SELECT rows.id, $1, $2, rows.person_id, 'accepted' FROM unnest($3::uuid[], $4::uuid[]) AS rows (id, person_id)`,
      [ORGANISATION.id, ONLINE_TRAINING_ID, PARTICIPANTS.slice(0, 16).map((_, index) => demoId('7', index + 1)), PARTICIPANTS.slice(0, 16).map(({ id }) => id)],
    );
    await this.publish(ONLINE_TRAINING_ID, demoId('f', 2));
    await this.get(MeetingService).change(ONLINE_TRAINING_ID, { address: 'https://meet.example.org/kurak', sessions: [], version: 0 });
  }

  private async attendance(): Promise<void> {
    for (const [index, session] of SESSIONS.entries()) {
      if (!isAttended(session.kind)) continue;
      const madeAt = instantAt(session.day, session.from, TRAINING.timeZone).replace(':00.000Z', ':40.000Z');
      const marks = PARTICIPANTS.map(({ id: personId, isCutOff }, place) => {
        const status = statusOf(isCutOff && session.day === TRAINING.endsOn, place, index);
        return { id: demoId((0x1000 + index).toString(16), place + 1), personId, status, minutesLate: 10, reason: null, madeAt };
      });
      await this.get(AttendanceService).record(demoId('5', index + 1), { id: demoId('8', index + 1), marks }, { receivedAt: new Date().toISOString() });
    }
  }

  private async participate(personId: string): Promise<void> {
    const place = PARTICIPANTS.findIndex(({ id }) => id === personId);
    await this.database.query('UPDATE person SET sign_in_name = $2 WHERE id = $1', [personId, place < 20 ? `demo.${personId.slice(-8)}` : null]);
    await this.read(place);
    await this.takeTests(place, 'before');
    // The visitor's own test after the training is still open; who left early took none.
    if (place > 0 && !PARTICIPANTS[place]?.isCutOff) await this.takeTests(place, 'after');
    const feedback = FEEDBACK[place];
    if (feedback) {
      const [content, facilitation, safety, usefulness, liked, change] = feedback;
      await this.get(FeedbackService).give(TRAINING_ID, { id: demoId('9', place + 1), language: 'ru', content, facilitation, safety, usefulness, liked, change });
    }
    for (const [index, { author, agreed, ...testimonial }] of TESTIMONIALS.entries()) {
      if (author !== place) continue;
      const wordings = await this.get(TestimonialService).wordings(testimonial.language);
      const decisions = TESTIMONIAL_USES.map((use) => ({ use, agreed: agreed.includes(use), wordingId: wordings.find((wording) => wording.use === use)?.id ?? '' }));
      await this.get(TestimonialService).write(TRAINING_ID, { ...testimonial, id: demoId('aa', index + 1), decisions });
    }
  }

  /** The first participant, whom visitors play, is in the middle of her lessons; the others have read most of theirs. */
  private async read(place: number): Promise<void> {
    const lessons = this.get(LessonService);
    for (const [unitIndex, { id: unitId }] of this.units.slice(0, place === 0 ? 2 : 3 + (place % 4)).entries()) {
      const at = (minute: number) => new Date(Date.UTC(2022, 5, 17 + unitIndex, 12, minute)).toISOString();
      const { blocks } = await lessons.find(TRAINING_ID, unitId, 'en');
      const checks = blocks.filter((block) => block.kind === 'check');
      for (const [index, check] of checks.entries()) {
        const isRight = (place * 7 + unitIndex * 5 + index * 3) % 10 < 7;
        const id = demoId((0x2000 + place * 16 + unitIndex).toString(16), index + 1);
        await lessons.answer(TRAINING_ID, unitId, { id, blockId: check.id, chosen: answerTo(check, isRight), madeAt: at(index) });
      }
      await lessons.finish(TRAINING_ID, unitId, { id: demoId((0x3000 + place * 16 + unitIndex).toString(16), 1), finishedAt: at(30) });
    }
  }

  /** Everybody knew some of it before; afterwards more of it, but hardly anybody all. */
  private async takeTests(place: number, moment: TestMoment): Promise<void> {
    const day = moment === 'before' ? TRAINING.startsOn : TRAINING.endsOn;
    for (const [module, moduleId] of MODULES.entries()) {
      const { questions } = await this.get(TestService).find(TRAINING_ID, moduleId, 'en');
      const answers = questions.map((question, index) => ({ questionId: question.id, chosen: answerTo(question, (place * 7 + module * 5 + index * 3 + (place % 4) * index) % 10 < (moment === 'before' ? 3 + (place % 3) : 7 + (place % 4))) }));
      const id = demoId((0x4000 + place * 16 + module * 2 + (moment === 'before' ? 0 : 1)).toString(16), 1);
      await this.get(TestService).handIn(TRAINING_ID, moduleId, { id, moment, answers, madeAt: instantAt(day, moment === 'before' ? '08:40' : '17:00', TRAINING.timeZone) });
    }
  }

  /** A draft of the organisation's own, so that the studio is not empty. */
  private async ownModule(): Promise<void> {
    await this.get(ModuleService).create({
      id: demoId('bb', 1),
      title: { ky: 'Биздин айылдын үнү', ru: 'Голос нашего села' },
      summary: { ky: 'Айыл кеңешинин жыйынында сөз алууга даярдык.', ru: 'Подготовка к выступлению на сессии айылного кенеша.' },
      audience: { ky: 'Айыл аялдарынын топтору', ru: 'Группы сельских женщин' },
      baseLanguage: 'ky',
    });
  }

  /** A library module made fit for a group, so that there is a lineage to look at. */
  private async adaptedModule(): Promise<void> {
    await this.get(AdaptationService).adapt(MODULES[0] ?? '', {
      id: demoId('bb', 2),
      title: { en: 'Leadership after coming home', ru: 'Лидерство после возвращения', ky: 'Мекенге кайткандан кийинки лидерлик' },
      targetGroup: 'Миграциядан кайткан аялдар, Баткен',
      reason: 'Мисалдар миграция, документтер жана үй-бүлө жөнүндө болушу керек.',
    });
  }

  private async otherOrganisation(): Promise<void> {
    const { id: organisationId } = OTHER_ORGANISATION;
    await this.database.as(actor(demoId('c', 2), organisationId, 'facilitator'), async () => {
      await this.get(TrainingService).create({
        id: OTHER_TRAINING_ID,
        title: { ru: 'Лидерство женщин: группа выходного дня', en: 'Women’s leadership: a weekend group' },
        startsOn: '2023-03-04', endsOn: '2023-03-05', place: 'Шымкент', timeZone: 'Asia/Almaty', mode: 'in-person', languages: ['ru'], capacity: 20, moduleIds: [MODULES[0] ?? ''],
      });
      await this.get(EnrolmentService).enrol(OTHER_TRAINING_ID, {
        id: demoId('e', 2),
        language: 'ru',
        people: ['Айнұр', 'Гульмира', 'Перизат'].map((displayName, index) => ({ id: demoId('cc', index + 1), displayName, sex: 'female' as const, district: 'Шымкент' })),
      });
    });
  }

  private get<Service>(service: new (...parameters: never[]) => Service): Service {
    return this.context.get(service as new () => Service, { strict: false });
  }
}

function actor(personId: string, organisationId: string, role: string): Actor {
  return { personId, organisationId, role, signInId: demoId('f', 1) };
}

function statusOf(isCutOff: boolean, place: number, session: number): MarkStatus {
  if (isCutOff) return 'absent';
  const chance = (place * 11 + session * 5) % 23;
  if (chance === 0) return 'excused';
  return chance === 7 ? 'late' : 'present';
}

/** An answer that a participant gives to a check question. */
function answerTo({ choices = [], items = [], pairs = [] }: LessonBlockReply, isRight: boolean): string[] {
  if (choices.length > 0) return choices.filter((choice) => choice.isRight === isRight).slice(0, isRight ? choices.length : 1).map(({ id }) => id);
  const inOrder = [...items, ...pairs].map(({ id }) => id);
  return isRight ? inOrder : inOrder.reverse();
}
