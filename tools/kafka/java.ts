import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { env } from 'node:process';
import { promisify } from 'node:util';
import { Obstacle } from '../obstacle.ts';

const execute = promisify(execFile);
const OLDEST = 17;

/** Returns the Java that Kafka needs: that of JAVA_HOME, otherwise the one on the PATH. */
export async function findJava(): Promise<string> {
  const java = env['JAVA_HOME'] ? join(env['JAVA_HOME'], 'bin', 'java') : 'java';
  const said = await execute(java, ['-version']).catch(() => undefined);
  if (!said) throw new Obstacle(`Kafka needs Java ${OLDEST} or later, and \`${java}\` does not run. ${HOW}`);
  const version = majorVersion(said.stderr);
  if (version >= OLDEST) return java;
  throw new Obstacle(`Kafka needs Java ${OLDEST} or later; \`${java}\` is ${version}. ${HOW}`);
}

const HOW = 'Install it (Debian: apt install openjdk-17-jre-headless), or name it by JAVA_HOME.';

/** `openjdk version "17.0.15" 2025-04-15` is 17; 0 when it cannot be parsed. */
export function majorVersion(said: string): number {
  return Number(/version "(\d+)/.exec(said)?.[1] ?? 0);
}

/** The arguments of every program of Kafka, for a fast start and little memory. */
export function javaArguments(jars: string): string[] {
  return [
    ...['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn'],
    ...['-cp', join(jars, '*')],
  ];
}
