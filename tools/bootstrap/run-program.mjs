import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { projectNode } from './install.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const PARENT_BEAT_MS = 500;
const KILLED = 128; // shells add this to the number of the signal that ended a program

/**
 * Runs the program with the project's Node.js, forwards signals, and exits with its status. Arguments before the program are
 * flags of Node.js: `--max-semi-space-size=4 main.ts --fresh`.
 */
export async function runProgram(root, args) {
  const at = args.findIndex((arg) => !arg.startsWith('-'));
  const [program, ...rest] = args.slice(at);
  const child = spawn(projectNode(root), [...args.slice(0, at), fileOf(root, program), ...rest], {
    stdio: 'inherit',
    env: { ...process.env, PATH: [path.join(root, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter) },
  });
  for (const signal of SIGNALS) process.on(signal, () => passOn(signal, child));
  if (process.env.npm_lifecycle_event) stopWithParent(child);
  const [status, signal] = await once(child, 'exit');
  process.exitCode = status ?? KILLED + os.constants.signals[signal];
}

// Ctrl-C already reaches every program of the terminal; the child must not receive the signal twice.
function passOn(signal, child) {
  if (signal === 'SIGINT' && process.stdin.isTTY) return;
  child.kill(signal);
}

// npm sends SIGTERM to a shell in between, which ends without forwarding it; the end of the shell can be detected here.
function stopWithParent(child) {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    child.kill('SIGTERM');
  }, PARENT_BEAT_MS);
  look.unref();
}

function fileOf(root, program) {
  if (/\.m?[jt]s$/.test(program)) return path.resolve(root, program);
  const folder = path.join(root, 'node_modules', program);
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[program]);
}
