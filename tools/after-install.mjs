// Runs after every install and takes away what nothing here uses: the C headers that come with the npm package `node`
// (67 MB), and the source maps of other people's packages (110 MB).
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { markInstalled } from './lib/install.mjs';
import { root } from './lib/root.mjs';

const packages = join(root, 'node_modules');

for (const entry of readdirSync(packages, { recursive: true, withFileTypes: true })) {
  const isMap = entry.isFile() && /\.(?:js|mjs|cjs|css|ts|mts)\.map$/.test(entry.name);
  const isHeaders = entry.isDirectory() && entry.name === 'include' && /node-[a-z]+-\w+$/.test(entry.parentPath);
  if (isMap || isHeaders) rmSync(join(entry.parentPath, entry.name), { recursive: true });
}

// It runs last, so whoever installs by hand need not wait for a second installation at the first start.
markInstalled();
