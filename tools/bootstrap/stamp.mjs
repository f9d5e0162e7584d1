import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Returns a digest of the names and contents of files. @param {string} root @param {string[]} files relative to it */
export function digestOf(root, files) {
  const digest = createHash('sha256');
  for (const file of files.toSorted()) {
    const content = fs.readFileSync(path.join(root, file));
    digest.update(`${file.split(path.sep).join('/')}\0${content.length}\0`).update(content);
  }
  return digest.digest('hex');
}

/** Returns what was written after the last successful run; undefined when there was none. @param {string} file */
export function readStamp(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} file @param {unknown} stamp */
export function writeStamp(file, stamp) {
  fs.writeFileSync(file, JSON.stringify(stamp));
}
