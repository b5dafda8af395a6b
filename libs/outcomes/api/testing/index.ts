import { makePublishedModule } from '@kurak/curriculum-api/testing';
import { makeSession, makeTraining } from '@kurak/delivery-api/testing';
import { signIn, type Team, type TestPerson } from '@kurak/identity-api/testing';
import type { TestApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import { TESTIMONIAL_USES, type TestimonialUse } from '@kurak/voices-model';
import { v7 as newId } from 'uuid';

/** The first is what a spreadsheet program would take for a formula. */
const DISTRICTS = ['=1+1', 'Баткен', 'Нарын'] as const;

interface Cohort {
  readonly trainingId: Id;
  readonly unitId: Id;
  readonly people: readonly TestPerson[];
}

/**
 * A closed training of twelve people: seven women, who were at both sessions, and five men, who were not at the second.
 * Five come from a district whose name looks like a formula, five from Баткен, two from Нарын. Six answered the check
 * question, four of them right at the first try; five gave feedback; two told a story.
 *
 * @param count the first so many of them
 */
export async function makeDistrictTraining(api: TestApi, team: Team, count = 12): Promise<Id> {
  const { moduleId, unitId } = await makePublishedModule(team.facilitator);
  const trainingId = await makeTraining(team.facilitator, [moduleId]);
  const newcomers = Array.from({ length: count }, (_, index) => ({
    id: newId(),
    displayName: `Participant ${index + 1}`,
    sex: index < 7 ? 'female' : 'male',
    district: DISTRICTS[Math.floor(index / 5)],
  }));
  await team.facilitator.post(`/trainings/${trainingId}/enrolments`, { id: newId(), language: 'ky', people: newcomers });
  const people = await Promise.all(newcomers.map(({ id }) => signIn(api, id, team.organisationId, 'participant')));
  const cohort = { trainingId, unitId, people };
  await attend(team, cohort, '2022-06-14', (index) => (index < 10 ? 'present' : index === 10 ? 'late' : 'excused'));
  await attend(team, cohort, '2022-06-15', (index) => (index < 7 ? 'present' : 'absent'));
  await learn(cohort);
  await speak(cohort);
  await team.facilitator.post(`/trainings/${trainingId}/complete`, { version: 1 });
  return trainingId;
}

async function attend(team: Team, { trainingId, people }: Cohort, day: string, statusOf: (index: number) => string): Promise<void> {
  const sessionId = await makeSession(team.facilitator, trainingId, `${day}T03:00:00.000Z`, `${day}T04:30:00.000Z`);
  const marks = people.map(({ id: personId }, index) => ({ id: newId(), personId, status: statusOf(index), madeAt: `${day}T03:10:00.000Z` }));
  await team.facilitator.post(`/sessions/${sessionId}/marks`, { id: newId(), marks });
}

async function learn({ trainingId, unitId, people }: Cohort): Promise<void> {
  for (const [index, person] of people.slice(0, 6).entries()) {
    const tries = index < 4 ? ['find-out'] : ['answer', 'find-out'];
    for (const [minute, choiceId] of tries.entries()) {
      await person.post(`/trainings/${trainingId}/lessons/${unitId}/answers`, { id: newId(), blockId: 'first-check', chosen: [choiceId], madeAt: `2022-06-14T05:0${minute}:00.000Z` });
    }
  }
}

async function speak({ trainingId, people }: Cohort): Promise<void> {
  for (const [index, usefulness] of [5, 5, 4, 3, 2].entries()) {
    await people[index]?.post(`/trainings/${trainingId}/feedback`, { id: newId(), language: 'ky', content: 5, facilitation: 5, safety: 5, usefulness, liked: '', change: '' });
  }
  const wordings = await people[0]?.get<{ items: { use: TestimonialUse; id: Id }[] }>('/consent-wording?language=ky');
  const agreed: TestimonialUse[][] = [['donor-report'], ['donor-report', 'site']];
  for (const [index, uses] of agreed.entries()) {
    const decisions = TESTIMONIAL_USES.map((use) => ({ use, agreed: uses.includes(use), wordingId: wordings?.body.items.find((item) => item.use === use)?.id }));
    await people[index]?.post(`/trainings/${trainingId}/testimonials`, { id: newId(), text: 'Мен биринчи жолу сүйлөдүм.', language: 'ky', identity: 'anonymous', pseudonym: '', decisions });
  }
}
