import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { root } from './lib/root.mjs';

const LANGUAGES = ['en', 'ru', 'ky'];
/** Words that a plural has a form for, a language each (CLDR). */
const PLURALS = { en: ['one', 'other'], ru: ['one', 'few', 'many', 'other'], ky: ['one', 'other'] };

const contexts = readdirSync(join(root, 'libs')).filter((name) => existsSync(join(root, 'libs', name, 'web/i18n')));

/**
 * @param {string} context
 * @param {string} language
 * @returns {Record<string, string>}
 */
function texts(context, language) {
  return JSON.parse(readFileSync(join(root, 'libs', context, 'web/i18n', `${language}.json`), 'utf8'));
}

/** @param {string} key */
function withoutPlural(key) {
  return key.replace(/\.(?:one|few|many|other)$/, '');
}

/**
 * @param {Record<string, string>} all
 * @returns {string[]}
 */
function meanings(all) {
  return [...new Set(Object.keys(all).map(withoutPlural))].sort();
}

/** @param {string} text */
function placeholders(text) {
  return [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1]).sort();
}

/** @param {string} folder */
function sources(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.spec)\.(?:ts|html)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/** @param {string} source */
function usedKeys(source) {
  return [...source.matchAll(/'([\w-]+(?:\.[\w-]+)+)'(?:\s*\|\s*(?:transloco|kurakCount)|\s*[,)](?<=translate\('\1'[,)]))/g)].map((match) => match[1] ?? '');
}

describe('The texts of the screens', () => {
  for (const context of contexts) {
    for (const language of LANGUAGES) {
      it(`say everything of ${context} in ${language}`, () => {
        assert.deepEqual(meanings(texts(context, language)), meanings(texts(context, 'en')));
      });

      it(`leave no text of ${context} empty in ${language}`, () => {
        assert.deepEqual(Object.entries(texts(context, language)).filter(([, text]) => text.trim() === ''), []);
      });

      it(`have every plural form of ${context} in ${language}`, () => {
        const all = texts(context, language);
        const english = texts(context, 'en');
        const plural = meanings(english).filter((key) => `${key}.one` in english && `${key}.other` in english);
        const forms = PLURALS[/** @type {'en'} */ (language)];
        const missing = plural.flatMap((key) => forms.map((form) => `${key}.${form}`)).filter((key) => !(key in all));
        assert.deepEqual(missing, []);
      });

      it(`use the same values in ${context} in ${language} as in English`, () => {
        const english = texts(context, 'en');
        const differing = Object.entries(texts(context, language)).filter(
          ([key, text]) => key in english && !/\.(?:one|few|many|other)$/.test(key) && placeholders(text).join() !== placeholders(english[key] ?? '').join(),
        );
        assert.deepEqual(differing.map(([key]) => key), []);
      });
    }
  }

  it('are there for every key that a page uses', () => {
    const known = new Set(
      contexts.flatMap((context) => meanings(texts(context, 'en')).map((key) => (context === 'shared' ? key : `${context}.${key}`))),
    );
    const pages = [...contexts.map((context) => join(root, 'libs', context, 'web/src')), join(root, 'apps/web/src')];
    const used = new Set(pages.flatMap(sources).flatMap(usedKeys));
    assert.ok(used.size > 100, 'the keys are found');
    assert.deepEqual([...used].filter((key) => !known.has(withoutPlural(key))), []);
  });
});
