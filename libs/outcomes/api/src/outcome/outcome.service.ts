import { Injectable } from '@nestjs/common';
import { type CountedGroup, SMALLEST_CELL, suppressed } from '@kurak/outcomes-model';
import { Database, ProblemException } from '@kurak/shared-api';
import type { Id, LocalText } from '@kurak/shared-model';
import { SATISFIED_FROM, TESTIMONIAL_USES, type TestimonialUse } from '@kurak/voices-model';
import type { OutcomeReply } from './outcome.dto';

interface TrainingRow {
  trainingId: Id;
  title: LocalText;
  startsOn: string;
  endsOn: string;
  place: string;
}

interface FigureRow {
  marks: number;
  there: number;
  sessionsHeld: number;
  markedPeople: number;
  answers: number;
  right: number;
  answering: number;
  given: number;
  usefulness: number | null;
  satisfied: number;
}

/** Counts what came of a training from the facts that the other contexts publish. */
@Injectable()
export class OutcomeService {
  constructor(private readonly database: Database) {}

  async find(trainingId: Id): Promise<OutcomeReply> {
    const [training] = await this.database.query<TrainingRow>(
      `SELECT id AS "trainingId", title, starts_on::text AS "startsOn", ends_on::text AS "endsOn", place FROM training WHERE id = $1`,
      [trainingId],
    );
    if (training === undefined) throw ProblemException.notFound();
    const [total] = await this.groups(trainingId, `''`);
    const figures = await this.figures(trainingId);
    const isAnswered = figures.answering >= SMALLEST_CELL;
    const isJudged = figures.given >= SMALLEST_CELL;
    const isMarked = figures.markedPeople >= SMALLEST_CELL && figures.marks > 0;
    return {
      ...training,
      people: {
        enrolled: total?.enrolled ?? 0,
        completed: total?.completed ?? 0,
        bySex: suppressed(await this.groups(trainingId, `coalesce(sex, '')`)),
        byDistrict: suppressed(await this.groups(trainingId, `coalesce(district, '')`)),
      },
      attendance: { rate: isMarked ? figures.there / figures.marks : null, sessionsHeld: figures.sessionsHeld, people: figures.markedPeople },
      knowledge: { share: isAnswered ? figures.right / figures.answers : null, answers: isAnswered ? figures.answers : null, people: figures.answering },
      satisfaction: { given: figures.given, usefulness: isJudged ? figures.usefulness : null, satisfied: isJudged ? figures.satisfied / figures.given : null },
      testimonials: await this.testimonials(trainingId),
    };
  }

  /** @param key an SQL expression over the facts, written here, never taken from a request */
  private groups(trainingId: Id, key: string): Promise<CountedGroup[]> {
    return this.database.query(
      `SELECT ${key} AS key, count(*)::int AS enrolled, count(*) FILTER (WHERE status = 'completed')::int AS completed
       FROM delivery_facts_enrolment WHERE training_id = $1 GROUP BY 1 ORDER BY 1`,
      [trainingId],
    );
  }

  private async figures(trainingId: Id): Promise<FigureRow> {
    const [row] = await this.database.query<FigureRow>(
      `SELECT attendance.*, knowledge.*, feedback.* FROM
        (SELECT count(*) FILTER (WHERE status <> 'excused')::int AS marks, count(*) FILTER (WHERE status IN ('present', 'late'))::int AS there,
                count(DISTINCT session_id)::int AS "sessionsHeld", count(DISTINCT person_id)::int AS "markedPeople"
         FROM delivery_facts_attendance WHERE training_id = $1) AS attendance,
        (SELECT count(*)::int AS answers, count(*) FILTER (WHERE is_right)::int AS right, count(DISTINCT person_id)::int AS answering
         FROM learning_facts_first_answer WHERE training_id = $1) AS knowledge,
        (SELECT count(*)::int AS given, avg(usefulness)::float AS usefulness, count(*) FILTER (WHERE usefulness >= $2)::int AS satisfied
         FROM voices_facts_feedback WHERE training_id = $1) AS feedback`,
      [trainingId, SATISFIED_FROM],
    );
    return row as FigureRow;
  }

  private async testimonials(trainingId: Id): Promise<{ use: TestimonialUse; stories: number }[]> {
    const rows = await this.database.query<{ use: TestimonialUse; stories: number }>(
      'SELECT use, count(*)::int AS stories FROM voices_facts_testimonial WHERE training_id = $1 GROUP BY use',
      [trainingId],
    );
    return TESTIMONIAL_USES.map((use) => ({ use, stories: rows.find((row) => row.use === use)?.stories ?? 0 }));
  }
}
