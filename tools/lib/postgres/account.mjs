import { spawnSync } from 'node:child_process';

import { Problem } from '../problem.mjs';

/**
 * The user that PostgreSQL runs as; empty: the one that runs this process.
 * @typedef {{uid: number, gid: number} | Record<string, never>} Account
 */

/**
 * PostgreSQL refuses to run as root: root lends it the user `postgres`, made when missing.
 * @returns {Account}
 */
export function databaseAccount() {
  if (process.getuid?.() !== 0) return {};
  const account = lookUp('postgres') ?? (makeUser('postgres') ? lookUp('postgres') : undefined);
  if (!account) {
    throw new Problem(
      'PostgreSQL does not run as root, and the user postgres could not be made: start as an ordinary user or set DATABASE_URL.',
    );
  }
  return account;
}

/**
 * Whether that user can really get there, asked by a child that runs as it.
 * @param {Account} account
 * @param {string} path
 * @param {'read' | 'write' | 'run'} purpose
 */
export function canReach(account, path, purpose) {
  if (account.uid === undefined) return true;
  const test = { read: '-r', write: '-w', run: '-x' }[purpose];
  return (
    spawnSync('/bin/sh', ['-c', `test ${test} "$1"`, 'sh', path], { ...account, cwd: '/', stdio: 'ignore' }).status ===
    0
  );
}

/**
 * @param {string} name
 * @returns {Account | undefined}
 */
function lookUp(name) {
  const [uid, gid] = ['-u', '-g'].map((option) => spawnSync('id', [option, name], { encoding: 'utf8' }));
  return uid?.status === 0 && gid?.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}

/** @param {string} name */
function makeUser(name) {
  const noShell = '/bin/false';
  const ways = [
    [
      ['groupadd', '--system', name],
      ['useradd', '--system', '--gid', name, '--no-create-home', '--shell', noShell, name],
    ],
    [
      ['addgroup', '-S', name],
      ['adduser', '-S', '-D', '-H', '-s', noShell, '-G', name, name],
    ],
  ];
  // A group of that name may exist already, so only the user counts.
  return ways.some((way) =>
    way.map(([command = '', ...words]) => spawnSync(command, words, { stdio: 'ignore' }).status === 0).at(-1),
  );
}
