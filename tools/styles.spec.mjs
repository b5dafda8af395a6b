import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';

import { root } from './lib/root.mjs';

/** Styles are the whole app's: a class that two pages declare for themselves changes the other one unseen. */
test('A class is declared by one page’s styles only', () => {
  /** @type {Map<string, Set<string>>} */
  const declared = new Map();
  for (const file of globSync(join(root, 'libs/shared/web/styles/pages-*.css'))) {
    const styles = readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '');
    for (const [, selectors = ''] of styles.matchAll(/([^{}]+)\{/g)) {
      for (const selector of selectors.replace(/\([^()]*\)/g, '()').split(',')) {
        const [, name] = /^\s*\.([\w-]+)\s*$/.exec(selector) ?? [];
        if (name) declared.set(name, (declared.get(name) ?? new Set()).add(basename(file)));
      }
    }
  }
  assert.ok(declared.size > 100);
  assert.deepEqual([...declared].filter(([, files]) => files.size > 1).map(([name, files]) => `${name}: ${[...files].join(', ')}`), []);
});
