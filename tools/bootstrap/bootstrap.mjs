import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { generateWhenNeeded } from './generate.mjs';
import { installWhenNeeded } from './install.mjs';
import { Obstacle } from './obstacle.mjs';
import { checkPlatform } from './platform.mjs';
import { runProgram } from './run-program.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Prepares the clone, then runs the program, with its signals and its exit status. @param {string[]} args flags of Node.js,
 * program, arguments
 */
export async function run(args) {
  try {
    checkPlatform();
    await installWhenNeeded(root);
    await generateWhenNeeded(root);
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
    return;
  }
  if (args.length > 0) await runProgram(root, args);
}
