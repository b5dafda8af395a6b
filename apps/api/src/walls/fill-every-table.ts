import { makeMaterial } from '@kurak/curriculum-api/testing';
import { makeWholeTraining } from '@kurak/delivery-api/testing';
import type { TestApi } from '@kurak/shared-api/testing';
import { v7 as newId } from 'uuid';
import { EXPECTATIONS } from './expectations';
import { FILLINGS } from './fillings';
import type { World } from './world';

/** Puts something of the first organisation into every table, the participant's wherever there is something of a participant. */
export async function fillEveryTable(api: TestApi, world: World): Promise<void> {
  const { own } = world;
  await makeWholeTraining(api, world.facilitator);
  await own.facilitator.post('/modules', { id: newId(), title: { ky: 'Суу кимге таандык' }, summary: {}, audience: {}, baseLanguage: 'ky' });
  await api.rows('INSERT INTO material_use (organisation_id, material_id, module_id, unit_id) VALUES ($1, $2, $3, $4)', [
    ...[own.organisationId, await makeMaterial(api, own.facilitator), world.taught.moduleId, world.taught.unitId],
  ]);
  await own.facilitator.post('/modules/import', (await EXPECTATIONS['importModule']?.request(world))?.body ?? {});
  const { trainingId } = await world.training();
  await world.testimonial(trainingId);
  await world.invited();
  await own.administrator.post(`/people/${own.participant.id}/invitation`, {});
  await own.administrator.get('/audit');
  await world.export(trainingId, 'waiting');
  const asked = { createSession: own.facilitator, recordMarks: own.facilitator, answerCheck: own.participant, finishLesson: own.participant, handInTest: own.participant, giveFeedback: own.participant };
  for (const [operationId, asker] of Object.entries(asked)) {
    const { path, body } = (await EXPECTATIONS[operationId]?.request(world)) ?? {};
    const at = {
      createSession: `/trainings/${path?.['id']}/sessions`,
      recordMarks: `/sessions/${path?.['id']}/marks`,
      answerCheck: `/trainings/${path?.['id']}/lessons/${path?.['unitId']}/answers`,
      finishLesson: `/trainings/${path?.['id']}/lessons/${path?.['unitId']}/reading`,
      handInTest: `/trainings/${path?.['id']}/tests/${path?.['moduleId']}/records`,
      giveFeedback: `/trainings/${path?.['id']}/feedback`,
    }[operationId] as string;
    const reply = await asker.post(at, operationId === 'createSession' ? { ...body, facilitatorIds: [own.facilitator.id] } : body);
    expect([operationId, reply.status]).toEqual([operationId, 201]);
  }
  for (const filling of FILLINGS) await filling(api, world);
}
