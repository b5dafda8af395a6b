import { soundsOf } from './letters';

/**
 * Tells of names whether they are what somebody looks for: one has the letters that she typed in it, or each of her words
 * begins, as it sounds, one of its own. So a Russian keyboard finds Гүлзат by "гулз", and a Latin one by "gulz".
 */
export function nameSearch(typed: string): (name: string) => boolean {
  const letters = typed.trim().toLowerCase();
  const sounds = soundsOf(typed);
  return (name) => {
    if (name.toLowerCase().includes(letters)) return true;
    const words = soundsOf(name);
    return sounds.length > 0 && sounds.every((sound) => words.some((word) => word.startsWith(sound)));
  };
}
