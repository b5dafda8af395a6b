import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeUpload } from '@kurak/curriculum-api/testing';
import { signIn } from '@kurak/identity-api/testing';
import type { Id } from '@kurak/shared-model';
import sharp from 'sharp';
import { v7 as newId } from 'uuid';
import type { Expectation } from './expectations';
import type { World } from './world';

const team = (status: number) => ({ facilitator: status, staff: status });

const picture = () => sharp({ create: { width: 60, height: 20, channels: 3, background: '#a3262f' } }).png().toBuffer();

/** A finished upload that facilitators and staff have under the same name, each in an organisation without a logo. */
async function upload({ api, own, other }: World): Promise<Id> {
  await api.rows('DELETE FROM sheet_logo');
  const sender = await signIn(api, own.facilitator.id, own.organisationId, 'facilitator');
  const uploadId = await makeUpload(api, sender, await picture(), 'logo.png');
  const uploads = join(api.settings.dataDir, 'uploads');
  for (const { id } of [own.staff, other.facilitator, other.staff]) {
    mkdirSync(join(uploads, id), { recursive: true });
    for (const name of [uploadId, `${uploadId}.json`]) cpSync(join(uploads, sender.id, name), join(uploads, id, name));
  }
  return uploadId;
}

const newLogo = async (world: World) => ({ id: newId(), uploadId: await upload(world), replaces: null });

export async function makeLogo(world: World): Promise<{ id: Id }> {
  const sender = await signIn(world.api, world.own.facilitator.id, world.own.organisationId, 'facilitator');
  const body = await newLogo(world);
  const reply = await sender.post('/sheet-logos', body);
  if (reply.status !== 201) throw new Error(`No logo: ${reply.status} ${JSON.stringify(reply.body)}`);
  return { id: body.id };
}

const ofLogo = async (world: World) => ({ path: await makeLogo(world) });

export const LOGOS: Record<string, Expectation> = {
  showSheetLogo: { may: team(200), elsewhere: 'their own', request: async (world) => ({ shows: [(await makeLogo(world)).id] }) },
  addSheetLogo: { may: team(201), elsewhere: 'their own', request: async (world) => ({ body: await newLogo(world) }) },
  readSheetLogo: { may: team(200), elsewhere: 'nothing', request: ofLogo },
  removeSheetLogo: { may: team(204), elsewhere: 'nothing', request: ofLogo },
  restoreSheetLogo: { may: team(200), elsewhere: 'nothing', request: ofLogo },
};
