import { spawn, type SpawnOptionsWithStdioTuple } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

// A stand-in for npm: records its arguments, and does only what the bootstrap needs. Its output on failure is in `npm-says`.
const NPM = `
const fs = require('fs');
const [command, script] = process.argv.slice(2);
fs.appendFileSync('calls', command === 'run' ? script + '\\n' : command + '\\n');
if (fs.existsSync('npm-says')) { process.stderr.write(fs.readFileSync('npm-says')); process.exit(1); }
if (command === 'install') {
  fs.mkdirSync('node_modules/node/bin', { recursive: true });
  fs.rmSync('node_modules/node/bin/node', { force: true });
  fs.symlinkSync(process.execPath, 'node_modules/node/bin/node');
} else fs.mkdirSync('services/orders/src/generated', { recursive: true });
`;

const PROGRAM = `
process.on('SIGTERM', () => { process.stdout.write('asked to stop'); process.exit(3); });
process.stdout.write(process.argv.slice(2).join(' ') + '\\n');
if (process.argv.includes('--stay')) setInterval(() => {}, 1000);
else process.exitCode = 7;
`;

let clone: string;

beforeEach(() => {
  clone = mkdtempSync(path.join(tmpdir(), 'aleumet-clone-'));
  cpSync(import.meta.dirname, path.join(clone, 'tools/bootstrap'), { recursive: true });
  mkdirSync(path.join(clone, 'services/orders/src'), { recursive: true });
  put('services/orders/schema.graphql', 'type Query { a: Int }');
  put('package-lock.json', '{}');
  put('npm.cjs', NPM);
  put('program.mjs', PROGRAM);
});

afterEach(() => rmSync(clone, { recursive: true }));

function put(file: string, content: string): void {
  writeFileSync(path.join(clone, file), content);
}

function calls(): string[] {
  return readFileSync(path.join(clone, 'calls'), 'utf8').trim().split('\n');
}

function start(...args: string[]) {
  return bootstrap('program.mjs', ...args);
}

function bootstrap(...args: string[]) {
  return spawn(process.execPath, [path.join(clone, 'tools/bootstrap/main.mjs'), ...args], underNpm());
}

function underNpm(): SpawnOptionsWithStdioTuple<'ignore', 'pipe', 'pipe'> {
  const npm = { npm_execpath: path.join(clone, 'npm.cjs'), npm_node_execpath: process.execPath, npm_lifecycle_event: 'start' };
  return { cwd: tmpdir(), env: { ...process.env, ...npm }, stdio: ['ignore', 'pipe', 'pipe'] };
}

async function run(...args: string[]) {
  const child = start(...args);
  const [out, err, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { out, err, status };
}

describe('a fresh clone', () => {
  it('is installed and generated, then the program runs with its arguments and its status', async () => {
    const { out, status } = await run('--fresh', '--once');

    expect({ out, status }).toEqual({ out: '--fresh --once\n', status: 7 });
    expect(calls()).toEqual(['install', 'generate']);
  });

  it('gives Node.js what stands before the program', async () => {
    put('program.mjs', 'process.stdout.write([...process.execArgv, ...process.argv.slice(2)].join(" "))');
    const { stdout } = bootstrap('--max-semi-space-size=4', 'program.mjs', '--fresh');

    await expect(text(stdout)).resolves.toBe('--max-semi-space-size=4 --fresh');
  });

  it.each([
    ['npm error code ENOTFOUND', 'the package registry cannot be reached.'],
    ['npm error code EACCES', 'there is no permission to write.'],
    ['npm error code ENOSPC', 'there is no space left on the disk.'],
    [
      'npm error code EUSAGE\nnpm error Strange.',
      'the last lines of the output were:\nnpm error code EUSAGE\nnpm error Strange.',
    ],
  ])('that cannot be installed (%s) gets a sentence', async (said, sentence) => {
    put('npm-says', said);
    const { out, err, status } = await run();

    expect({ out, status }).toEqual({ out: '', status: 1 });
    expect(err).toContain(`Installing packages failed: ${sentence}`);
    expect(err).toContain(`The full log: ${path.join(clone, 'install.log')}`);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

describe('a fresh clone without a network', () => {
  it('does not wait until npm has tried every package', async () => {
    put(
      'npm.cjs',
      `
      let tries = 0;
      setInterval(() => process.stderr.write('npm http fetch GET http://registry/a attempt ' + ++tries + ' failed with EAI_AGAIN\\n'), 10);
    `,
    );
    const { err, status } = await run();

    expect(status).toBe(1);
    expect(err).toContain('Installing packages failed: the package registry cannot be reached.');
  });
});

describe('a prepared clone', () => {
  beforeEach(async () => {
    await run();
    put('calls', '');
  });

  it('starts at once, and says nothing of its own', async () => {
    expect((await run()).err).toBe('');
    expect(calls()).toEqual(['']);
  });

  it('is installed again when the lock file has changed', async () => {
    put('package-lock.json', '{ "lockfileVersion": 3 }');
    await run();
    expect(calls()).toEqual(['install', 'generate']);
  });

  it('is generated again when a schema has changed', async () => {
    put('services/orders/schema.graphql', 'type Query { b: Int }');
    await run();
    expect(calls()).toEqual(['generate']);
  });

  it('is generated again when generated code is gone', async () => {
    rmSync(path.join(clone, 'services/orders/src/generated'), { recursive: true });
    await run();
    expect(calls()).toEqual(['generate']);
  });

  it('passes a signal on to the program and keeps its status', async () => {
    const child = start('--stay');
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    const [out, [status]] = await Promise.all([text(child.stdout), once(child, 'exit')]);

    expect({ out, status }).toEqual({ out: 'asked to stop', status: 3 });
  });

  it('stops the program when the shell that npm put between is killed', async () => {
    const main = path.join(clone, 'tools/bootstrap/main.mjs');
    const shell = spawn('/bin/sh', ['-c', '"$0" "$@"; true', process.execPath, main, 'program.mjs', '--stay'], underNpm());
    await once(shell.stdout, 'data');
    shell.kill('SIGKILL');

    expect(await text(shell.stdout)).toBe('asked to stop');
  });
});
