import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { makeMaterial, makeUpload } from '@kurak/curriculum-api/testing';
import { signIn } from '@kurak/identity-api/testing';
import { v7 as newId } from 'uuid';
import type { Expectation } from './expectations';
import type { World } from './world';

const facilitators = (status: number) => ({ facilitator: status });
/** What no version shows is there for those who teach alone. */
const teamOnly = { facilitator: 200, staff: 200, participant: 404 };

const draft = async ({ api, facilitator }: World) => ({ id: await makeMaterial(api, facilitator) });

export const MATERIALS: Record<string, Expectation> = {
  listMaterials: { may: { facilitator: 200, staff: 200 }, elsewhere: 'their own', request: () => ({ query: 'kind=picture' }) },
  createMaterial: {
    may: facilitators(201),
    elsewhere: 'their own',
    async request({ api, own, other }) {
      const sender = await signIn(api, own.facilitator.id, own.organisationId, 'facilitator');
      const uploadId = await makeUpload(api, sender);
      // An upload is one person's; her counterpart elsewhere has one of the same name.
      const uploads = join(api.settings.dataDir, 'uploads');
      for (const name of [uploadId, `${uploadId}.json`]) cpSync(join(uploads, own.facilitator.id, name), join(uploads, other.facilitator.id, name));
      return { body: { id: newId(), uploadId, title: { ky: 'Тегерек' }, alternative: { ky: 'Кызыл тегерек' }, transcript: { ky: 'Тегерек' } } };
    },
  },
  findMaterial: {
    may: teamOnly,
    elsewhere: 'nothing',
    async request(world) {
      const path = await draft(world);
      return { path, shows: [path.id] };
    },
  },
  changeMaterial: {
    may: facilitators(200),
    elsewhere: 'nothing',
    request: async (world) => ({ path: await draft(world), body: { title: { ky: 'Тегерек' }, alternative: { ky: 'Кызыл тегерек' }, transcript: { ky: 'Тегерек' }, version: 1 } }),
  },
  deleteMaterial: { may: facilitators(204), elsewhere: 'nothing', request: async (world) => ({ path: await draft(world) }) },
  readMaterial: { may: teamOnly, elsewhere: 'nothing', request: async (world) => ({ path: await draft(world) }) },
};
