// `npm start`: must run on Node.js 20 with nothing installed, so it and all that it imports use Node's own modules only.
import { readFlags } from './lib/flags.mjs';
import { installWhatIsMissing, runOnPinnedNode, SMALL_SERVER } from './lib/install.mjs';
import { refuseHopelessStart } from './lib/preflight.mjs';
import { sentenceFor } from './lib/problem.mjs';
import { readSettings } from './lib/settings.mjs';

const words = process.argv.slice(2);
let settings;
try {
  const { mode, reset, adminCreate } = readFlags(words);
  settings = readSettings(process.env, mode);
  if (!adminCreate) await refuseHopelessStart(settings, { reset });
  await installWhatIsMissing();
  process.exitCode = await runOnPinnedNode('tools/serve.mjs', words, SMALL_SERVER);
} catch (error) {
  console.error(sentenceFor(error, settings));
  process.exitCode = 1;
}
