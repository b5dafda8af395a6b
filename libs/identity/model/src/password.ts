import { COMMON_PASSWORDS } from './common-passwords';

export const SHORTEST_PASSWORD = 8;
export const LONGEST_PASSWORD = 128;

export type PasswordProblem = 'password.short' | 'password.long' | 'password.common';

/**
 * What is wrong with a new password, if anything. Length counts characters; there are no rules of composition
 * (NIST SP 800-63B, 3.1.1.2), only the commonest are refused, and the person's own sign-in name.
 */
export function passwordProblem(password: string, signInName: string): PasswordProblem | undefined {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return 'password.short';
  if (length > LONGEST_PASSWORD) return 'password.long';
  const plain = password.normalize('NFKC').toLowerCase();
  const isOneCharacter = new Set(plain).size < 3;
  if (isOneCharacter || COMMON_PASSWORDS.has(plain) || plain === signInName.toLowerCase()) return 'password.common';
  return undefined;
}
