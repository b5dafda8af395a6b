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

/** Texts that are only for the ear are taken out of the flow: in what scrolls and is not positioned they would widen the whole page. */
test('What scrolls holds what is hidden in it', () => {
  const [scrolling, positioned] = [new Set(), new Set()];
  for (const file of globSync(join(root, 'libs/shared/web/styles/*.css'))) {
    const styles = readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '');
    for (const [, selectors = '', rules = ''] of styles.matchAll(/([^{};]+)\{([^{}]*)\}/g)) {
      for (const selector of selectors.split(',').map((one) => one.trim())) {
        if (/overflow(-\w+)*:[^;]*\b(auto|scroll)\b/.test(rules)) scrolling.add(selector);
        if (/position:/.test(rules)) positioned.add(selector);
      }
    }
  }
  assert.ok(scrolling.size > 5);
  assert.deepEqual([...scrolling].filter((selector) => !positioned.has(selector)), []);
});
