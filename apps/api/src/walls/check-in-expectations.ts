import { CheckInWindows } from '@kurak/delivery-api';
import { codeOf, stepAt } from '@kurak/delivery-model';
import { signIn } from '@kurak/identity-api/testing';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import type { Expectation } from './expectations';
import type { World } from './world';

const BEGINNING = '2022-06-14T03:00:00.000Z';
const team = { facilitator: 200, staff: 200 };

/** A session at which the participant is marked, and check-in is open. */
async function opened(world: World): Promise<{ sessionId: Id; windowId: Id }> {
  const { sessionId } = await world.training();
  const windowId = newId();
  await world.facilitator.post(`/sessions/${sessionId}/check-in-windows`, { id: windowId, openedAt: BEGINNING });
  return { sessionId, windowId };
}

export async function checkInOf(world: World, sessionId: Id) {
  const secret = world.api.app.get(CheckInWindows, { strict: false }).secretOf(sessionId);
  return { id: newId(), kind: 'code', value: await codeOf(secret, stepAt(BEGINNING)), madeAt: BEGINNING };
}

export const CHECK_INS: Record<string, Expectation> = {
  listMarks: {
    may: team,
    elsewhere: 'nothing',
    request: async (world) => ({ path: { id: (await world.training()).sessionId, personId: world.own.participant.id } }),
  },
  listCheckIns: { may: { participant: 200 }, elsewhere: 'their own', request: () => ({}) },
  checkIn: {
    may: { participant: 201 },
    elsewhere: 'nothing',
    async request(world) {
      const { sessionId } = await opened(world);
      return { path: { id: sessionId }, body: await checkInOf(world, sessionId) };
    },
  },
  openCheckIn: {
    may: { facilitator: 201 },
    elsewhere: 'nothing',
    request: async (world) => ({ path: { id: (await world.training()).sessionId }, body: { id: newId(), openedAt: BEGINNING } }),
  },
  closeCheckIn: {
    may: { facilitator: 201 },
    elsewhere: 'nothing',
    request: async (world) => ({ path: { id: (await opened(world)).windowId }, body: { id: newId(), closedAt: '2022-06-14T03:30:00.000Z' } }),
  },
};

/** The participant has checked in. */
export async function checkedIn(world: World): Promise<void> {
  const { sessionId } = await opened(world);
  const { id, organisationId, role } = world.own.participant;
  const participant = await signIn(world.api, id, organisationId, role);
  const { body } = await participant.post<{ state?: string }>(`/sessions/${sessionId}/check-ins`, await checkInOf(world, sessionId));
  if (body.state !== 'accepted') throw new Error(`Not checked in: ${JSON.stringify(body)}`);
}
