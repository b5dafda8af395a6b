import type { TestPerson } from '@kurak/identity-api/testing';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';

export { beginUpload, CIRCLE, makeMaterial, makeUpload, sendPiece, TUS, uploadIdOf } from './materials';
export { picturesOfPages, textOfPages } from './pdf-text';
export { ARCHIVE, officeDocument, openDocument, PDF, RECORDINGS, silence } from './specimens';

const PARAGRAPH = { type: 'doc', content: [{ type: 'paragraph', content: [{ text: 'Begin with the situation.' }] }] };

/** What is saved of a unit so that it can be published: a lesson with one check question, a plan with one activity. */
export function unitContent(title = 'Reading the situation') {
  return {
    title: { en: title },
    objectives: { en: ['Name the actors'] },
    minutes: 90,
    blocks: [
      { id: 'opening', kind: 'text', text: { en: PARAGRAPH } },
      {
        id: 'first-check',
        kind: 'check',
        form: 'single',
        question: { en: 'A rumour spreads. What comes first?' },
        choices: [
          { id: 'answer', text: { en: 'Answer it' }, isRight: false, explanation: { en: 'That repeats it.' } },
          { id: 'find-out', text: { en: 'Find out who says it' }, isRight: true, explanation: { en: 'Yes.' } },
        ],
      },
    ],
    activities: [{ id: 'circle', method: 'discussion', minutes: 90, grouping: 'everyone', title: { en: 'Circle' }, instructions: { en: PARAGRAPH }, materials: {}, debrief: {}, notes: {} }],
  };
}

export async function makeModule(facilitator: TestPerson, title = 'Strategic communication'): Promise<Id> {
  const id = newId();
  const reply = await facilitator.post('/modules', { id, title: { en: title }, summary: {}, audience: {}, baseLanguage: 'en' });
  if (reply.status !== 201) throw new Error(`No module: ${reply.status}`);
  return id;
}

export async function makeUnit(facilitator: TestPerson, moduleId: Id, title?: string): Promise<Id> {
  const id = newId();
  await facilitator.post(`/modules/${moduleId}/units`, { id, title: { en: title ?? 'Reading the situation' } });
  const reply = await facilitator.patch(`/units/${id}`, { ...unitContent(title), version: 1 });
  if (reply.status !== 200) throw new Error(`No unit: ${reply.status} ${JSON.stringify(reply.body)}`);
  return id;
}

/** A module with one unit, published. */
export async function makePublishedModule(facilitator: TestPerson): Promise<{ moduleId: Id; unitId: Id }> {
  const moduleId = await makeModule(facilitator);
  const unitId = await makeUnit(facilitator, moduleId);
  await publish(facilitator, moduleId, 1);
  return { moduleId, unitId };
}

/** As {@link makePublishedModule}, with a test of two questions: `rumour` has the right choice `find-out`, `steps` the order `a`, `b`, `c`. */
export async function makeTestedModule(facilitator: TestPerson): Promise<{ moduleId: Id; unitId: Id }> {
  const moduleId = await makeModule(facilitator);
  const unitId = await makeUnit(facilitator, moduleId);
  const reply = await facilitator.put(`/modules/${moduleId}/papers`, { test: testPaper(unitId), evaluation: null, followUp: null, version: 1 });
  if (reply.status !== 200) throw new Error(`No test: ${reply.status} ${JSON.stringify(reply.body)}`);
  await publish(facilitator, moduleId, 2);
  return { moduleId, unitId };
}

function testPaper(unitId: Id) {
  const choices = unitContent().blocks.flatMap(({ choices: offered = [] }) => offered);
  const items = ['a', 'b', 'c'].map((id) => ({ id, text: { en: id, ru: `${id}-ru` } }));
  const questions = [
    { id: 'rumour', kind: 'check', form: 'single', question: { en: 'A rumour spreads. What comes first?' }, choices },
    { id: 'steps', kind: 'check', form: 'order', question: { en: 'In which order?', ru: 'В каком порядке?' }, items, explanation: { en: 'So.', ru: 'Так.' } },
  ];
  return { title: { en: 'What do you know?' }, introduction: { en: 'No marks are given.' }, questions: questions.map((check) => ({ unitId, check })) };
}

async function publish(facilitator: TestPerson, moduleId: Id, version: number): Promise<void> {
  const reply = await facilitator.post(`/modules/${moduleId}/publish`, { note: '', version });
  if (reply.status !== 200) throw new Error(`Not published: ${reply.status} ${JSON.stringify(reply.body)}`);
}
