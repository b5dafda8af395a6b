import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { makeUpload } from '@kurak/curriculum-api/testing';
import { signIn } from '@kurak/identity-api/testing';
import { v7 as newId } from 'uuid';
import type { Expectation } from './expectations';

export const ARCHIVES: Record<string, Expectation> = {
  packModule: { may: { facilitator: 200, staff: 200 }, elsewhere: 'nothing', request: ({ taught }) => ({ path: { id: taught.moduleId }, query: 'number=1' }) },
  importModule: {
    may: { facilitator: 201 },
    elsewhere: 'their own',
    async request({ api, own, other }) {
      const sender = await signIn(api, own.facilitator.id, own.organisationId, 'facilitator');
      const uploadId = await makeUpload(api, sender, Buffer.from('# Ишеним\n\nИшеним эмнеден башталат?\n'), 'ишеним.md');
      // An upload is one person's; her counterpart elsewhere has one of the same name.
      const uploads = join(api.settings.dataDir, 'uploads');
      for (const name of [uploadId, `${uploadId}.json`]) cpSync(join(uploads, own.facilitator.id, name), join(uploads, other.facilitator.id, name));
      return { body: { id: newId(), uploadId, language: 'ky' } };
    },
  },
};
