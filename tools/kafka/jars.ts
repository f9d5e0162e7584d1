import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Obstacle } from '../obstacle.ts';

const execute = promisify(execFile);
const pom = join(import.meta.dirname, 'pom.xml');

/**
 * Returns the folder with the jars of the Kafka version in `pom.xml`. Maven downloads them at the first start; after that no
 * network is needed.
 */
export async function ensureJars(cache: string): Promise<string> {
  const jars = join(cache, `jars-${createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12)}`);
  if (existsSync(jars)) return jars;
  const making = `${jars}.${process.pid}`;
  mkdirSync(dirname(jars), { recursive: true });
  try {
    await download(making);
    if (!existsSync(jars)) renameSync(making, jars);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return jars;
}

async function download(folder: string): Promise<void> {
  const args = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
  try {
    await execute('mvn', args);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new Obstacle(NO_MAVEN, { cause: error });
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
    throw new Obstacle(`Maven could not download the jars of Kafka: ${said.trim().split('\n')[0] ?? ''}`, { cause: error });
  }
}

const NO_MAVEN =
  'Kafka comes by Maven at the first start, and `mvn` is not there. Install it (Debian: apt install maven); Java 17 is needed too.';
