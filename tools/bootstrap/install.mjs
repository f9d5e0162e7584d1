import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { followFetches } from './fetches.mjs';
import { runNpm } from './npm.mjs';
import { Obstacle, toObstacle } from './obstacle.mjs';
import { showProgress } from './progress.mjs';
import { digestOf, readStamp, writeStamp } from './stamp.mjs';

const ARGUMENTS = [
  'install',
  '--include=dev', // the Node.js that runs everything is a development dependency, also under NODE_ENV=production
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--no-progress',
  '--loglevel=http',
  '--fetch-timeout=60000',
  '--fetch-retry-mintimeout=2000',
  '--fetch-retry-maxtimeout=20000',
];

/** Installs the packages when there are none, or when they differ from the lock file. @param {string} root */
export async function installWhenNeeded(root) {
  const stampFile = path.join(root, 'node_modules', '.aleumet-installed');
  if (readStamp(stampFile) === wanted(root) && fs.existsSync(projectNode(root))) return;
  await install(root);
  checkNode(root);
  writeStamp(stampFile, wanted(root));
}

/** Returns the path of the Node.js that this project installs. @param {string} root */
export function projectNode(root) {
  return path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

async function install(root) {
  const log = path.join(root, 'install.log');
  const fetches = followFetches();
  const end = showProgress('Installing packages', fetches.soFar);
  const { ok, said } = await runNpm(root, ARGUMENTS, { log, hear: fetches.hear, isHopeless: fetches.isHopeless });
  end(ok ? 'done' : 'failed');
  if (!ok) throw toObstacle('Installing packages', said, fs.existsSync(log) ? log : '');
  fs.rmSync(log, { force: true });
}

function checkNode(root) {
  try {
    execFileSync(projectNode(root), ['--version'], { stdio: 'pipe' });
  } catch (error) {
    throw new Obstacle(
      `The Node.js that this project installs does not run (${error.message.trim()}). ` +
        'If npm is configured to skip install scripts, allow them once: npm install --ignore-scripts=false',
    );
  }
}

function wanted(root) {
  return `${process.platform} ${process.arch} ${digestOf(root, ['package-lock.json'])}`;
}
