import { inspectDataFolder } from './data-folder.mjs';
import { requireFreePort } from './port.mjs';
import { Problem } from './problem.mjs';

/**
 * Refuses what can be seen to fail, before anything is installed, built or written.
 * @param {import('./settings.mjs').Settings} settings
 * @param {{reset: boolean}} options
 */
export async function refuseHopelessStart(settings, { reset }) {
  if (reset && settings.databaseUrl) {
    throw new Problem(
      '--reset does not empty the database at DATABASE_URL: empty it yourself or leave DATABASE_URL out.',
    );
  }
  inspectDataFolder(settings, { reset });
  await requireFreePort(settings.host, settings.port);
}
