import { MessageService } from '@kurak/delivery-api';
import { Contacts } from '@kurak/identity-api';
import { Database } from '@kurak/shared-api';
import type { TestApi } from '@kurak/shared-api/testing';
import { attachEvidence, decideCompletion, importMarks, putLogo } from './evidence-fillings';
import { fillTimetable } from './timetable-expectations';
import { checkIn } from './check-in-filling';
import { applyAndSelect } from './application-filling';
import { publishAndShare } from './release-fillings';
import { knowPeople } from './people-filling';
import type { World } from './world';

/** Puts something of the first organisation, and of its participant where it can be hers, into tables of one kind. */
export type Filling = (api: TestApi, world: World) => Promise<void>;

const reachPeople: Filling = async (api, world) => {
  const { trainingId } = await world.training();
  const { id: personId, organisationId } = world.own.participant;
  const actor = { personId: world.own.facilitator.id, organisationId, role: 'facilitator', signInId: personId };
  await api.app.get(Database, { strict: false }).as(actor, async () => {
    await api.app.get(Contacts, { strict: false }).note([{ personId, phone: '+996555123456' }]);
    await api.app.get(MessageService, { strict: false }).send(trainingId, [{ personId, kind: 'enrolment.accepted', details: {} }]);
  });
};

export const FILLINGS: readonly Filling[] = [reachPeople, applyAndSelect, decideCompletion, fillTimetable, checkIn, attachEvidence, putLogo, publishAndShare, importMarks, knowPeople];
