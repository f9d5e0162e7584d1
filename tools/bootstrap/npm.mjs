import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * Runs npm and writes its output to a log file.
 * @param {string} root
 * @param {string[]} args
 * @param {{ log: string, hear?: (said: string) => void, isHopeless?: () => boolean }} options
 * @returns {Promise<{ ok: boolean, said: string }>}
 */
export async function runNpm(root, args, { log, hear, isHopeless }) {
  const [program, ...before] = npmCommand();
  const child = spawn(program, [...before, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: [path.join(root, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter) },
    shell: process.platform === 'win32' && before.length === 0,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
      hear?.(text);
      if (isHopeless?.()) child.kill();
    });
  }
  const failure = await once(child, 'close').then(
    ([status]) => status !== 0,
    (error) => error,
  );
  if (failure instanceof Error) said += `${failure.message}\n`;
  return { ok: !failure, said: keep(log, said) };
}

// Under `npm start` the environment contains the path of npm and of the Node.js that runs it, which is not the one in
// node_modules that an installation may be about to replace.
function npmCommand() {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  return cli && /\.c?js$/.test(cli) ? [node || process.execPath, cli] : ['npm'];
}

function keep(log, said) {
  try {
    fs.writeFileSync(log, said);
    return said;
  } catch (error) {
    return `${said}\n${error.message}`;
  }
}
