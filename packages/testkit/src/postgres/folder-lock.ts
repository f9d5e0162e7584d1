import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { processMark } from './living-process.ts';
import { StartError } from './start-error.ts';
import { createWhole } from './whole-file.ts';

/** The right to use a data folder, for one program at a time. */
export type FolderLock = { release(): void };

type Holder = { pid: number; mark: string };

/** Locks the folder for this program; replaces the lock of a program that no longer runs. */
export function lockFolder(folder: string): FolderLock {
  const file = join(folder, 'aleumet.lock');
  const holder: Holder = { pid: process.pid, mark: processMark(process.pid) ?? '' };
  while (!createWhole(file, JSON.stringify(holder))) giveWay(file, folder);
  return { release: () => rmSync(file, { force: true }) };
}

function giveWay(file: string, folder: string): void {
  const holder = livingHolder(file);
  if (!holder) return rmSync(file, { force: true });
  const sentence = `Another Aleumet is running on this data folder (${folder}), pid ${holder.pid}. Stop it first, or use that one.`;
  throw new StartError('ALREADY_RUNNING', sentence);
}

function livingHolder(file: string): Holder | undefined {
  const holder = readHolder(file);
  return holder && processMark(holder.pid) === holder.mark ? holder : undefined;
}

function readHolder(file: string): Holder | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isHolder(read) ? read : undefined;
  } catch {
    return undefined; // removed meanwhile, or incomplete after a crash of the machine
  }
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null || !('pid' in value) || !('mark' in value)) return false;
  return typeof value.pid === 'number' && typeof value.mark === 'string';
}
