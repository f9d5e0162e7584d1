import fs from 'node:fs';
import path from 'node:path';
import { runNpm } from './npm.mjs';
import { toObstacle } from './obstacle.mjs';
import { showProgress } from './progress.mjs';
import { digestOf, readStamp, writeStamp } from './stamp.mjs';

const PLACES = ['gateway', 'packages', 'prisma', 'proto-events', 'services', 'tools'];
const INPUT = /\.(graphql|prisma|proto)$|^(codegen|prisma\.config)\.ts$|^codegen-|^generate|^buf.*\.yaml$/;
const OUTPUT = /^(generated|gen)$/;
const ELSEWHERE = /^(node_modules|\..*|test)$/;

/** Generates code when its sources have changed, or when it is missing. @param {string} root */
export async function generateWhenNeeded(root) {
  const stampFile = path.join(root, 'node_modules', '.aleumet-generated');
  const inputs = digestOf(root, ['package-lock.json', ...survey(root).inputs]);
  const last = readStamp(stampFile);
  if (last?.inputs === inputs && last.outputs.every((folder) => fs.existsSync(path.join(root, folder)))) return;
  await generate(root);
  writeStamp(stampFile, { inputs, outputs: survey(root).outputs });
}

async function generate(root) {
  const log = path.join(root, 'generate.log');
  const end = showProgress('Generating code from the schemas');
  const { ok, said } = await runNpm(root, ['run', 'generate', '--silent'], { log });
  end(ok ? 'done' : 'failed');
  if (!ok) throw toObstacle('Generating code', said, fs.existsSync(log) ? log : '');
  fs.rmSync(log, { force: true });
}

/** Files that the generators read, and folders that they write, relative to the root. */
function survey(root) {
  const found = { inputs: [], outputs: [] };
  for (const place of PLACES) if (fs.existsSync(path.join(root, place))) visit(root, place, found);
  return found;
}

function visit(root, folder, found) {
  for (const entry of fs.readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (!entry.isDirectory()) {
      if (INPUT.test(entry.name)) found.inputs.push(name);
    } else if (OUTPUT.test(entry.name)) found.outputs.push(name);
    else if (!ELSEWHERE.test(entry.name)) visit(root, name, found);
  }
}
