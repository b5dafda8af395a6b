import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const libs = join(import.meta.dirname, '../../../libs');

/** Gives the words that a screen shows for a key, with values filled in. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

/** The texts of all screens in a language, as the app has them: a context's keys begin with its name, shared ones do not. */
export function wordsIn(language: 'en' | 'ru' | 'ky'): Words {
  const all = new Map<string, string>();
  for (const context of readdirSync(libs)) {
    const file = join(libs, context, 'web/i18n', `${language}.json`);
    if (!existsSync(file)) continue;
    const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    for (const [key, text] of Object.entries(texts)) all.set(context === 'shared' ? key : `${context}.${key}`, text);
  }
  return (key, values = {}) => {
    const text = all.get(key);
    if (text === undefined) throw new Error(`No text for ${key}`);
    return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}
