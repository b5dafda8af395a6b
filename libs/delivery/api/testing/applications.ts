import type { TestPerson } from '@kurak/identity-api/testing';
import type { TestApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';

/** A form that is open, with one question and one criterion. */
export function applicationFormFields() {
  return {
    isOpen: true,
    closesOn: null as string | null,
    intro: { en: 'Three days for women who lead in their villages.' },
    contact: 'Гүлбарчын, 0312 000000',
    asks: ['sex', 'ageBand', 'district', 'disability', 'phone', 'email', 'motivation'],
    questions: [{ id: newId(), text: { en: 'Whom do you want to train?' } }],
    criteria: [{ id: newId(), name: { en: 'Reach' } }],
    keptDays: 90,
  };
}

/** A name, a phone and an address that nobody else has. */
function somebody() {
  const number = (people += 1);
  const letters = (from: string) => String(number).padStart(4, '0').replace(/\d/g, (digit) => from[Number(digit)] ?? '');
  return { displayName: `Ай${letters('бвгдклмнрт')} ${letters('мтрлбкшзвп')}ова`, phone: `0555 12 ${String(number).padStart(4, '0')}`, email: `a${number}@example.org` };
}
let people = 0;

/** What somebody writes who applies; somebody else each time. */
export function applicationFields(more: object = {}) {
  return { id: newId(), language: 'ky', sex: 'female', ageBand: '25-34', district: 'Ош', disability: 'unsaid', motivation: 'To train others.', answers: [], ...somebody(), ...more };
}

export interface TestForm {
  readonly code: string;
  readonly questionId: Id;
  readonly criterionId: Id;
}

/** Opens a training for applications. */
export async function openForm(facilitator: TestPerson, trainingId: Id, more: object = {}): Promise<TestForm> {
  const fields = applicationFormFields();
  const reply = await facilitator.put<{ link: string }>(`/trainings/${trainingId}/application-form`, { ...fields, ...more, version: 0 });
  if (reply.status !== 200) throw new Error(`No form: ${reply.status} ${JSON.stringify(reply.body)}`);
  return { code: reply.body.link.split('#')[1] ?? '', questionId: fields.questions[0]?.id ?? '', criterionId: fields.criteria[0]?.id ?? '' };
}

/** Applies as somebody without an account; returns the application's id and her private code. */
export async function apply(api: TestApi, code: string, more: object = {}): Promise<{ id: Id; code: string; link: string }> {
  const reply = await api.send<{ id: Id; code: string; link: string }>('POST', '/applications', { body: { ...applicationFields(more), code } });
  if (reply.status !== 201) throw new Error(`No application: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
}
