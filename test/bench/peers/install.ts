import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PEERS_FOLDER } from './peer.ts';

/*
 * Installs the peers into `.cache/peers`, not beside their package.json: their declaration files
 * would be taken for tests of ours. `npm ci` runs only when the lock changed, for SQLite is built
 * from source, which takes a minute; nothing but the registry is downloaded.
 */

const own = path.join('test', 'bench', 'peers');
const installed = path.join(PEERS_FOLDER, 'installed-lock.json');
const lock = readFileSync(path.join(own, 'package-lock.json'), 'utf8');

if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
  process.stderr.write('installing the peers (about a minute) …\n');
  mkdirSync(PEERS_FOLDER, { recursive: true });
  rmSync(installed, { force: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(path.join(own, file), path.join(PEERS_FOLDER, file));
  const { status } = spawnSync(
    'npm',
    ['ci', '--prefix', PEERS_FOLDER, '--build-from-source', '--no-audit', '--no-fund'],
    { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  );
  if (status === 0) copyFileSync(path.join(PEERS_FOLDER, 'package-lock.json'), installed);
  else process.exitCode = status ?? 1;
}
