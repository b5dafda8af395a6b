// A parent as tools/start.mjs is one: puts the script named by its arguments in its own place.
import { runInPlace } from '../lib/child.mjs';

const { code } = await runInPlace(process.execPath, process.argv.slice(2), { tether: true });
process.exitCode = code;
