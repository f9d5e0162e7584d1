import { describe, expect, it } from 'vitest';
import { placesOf, trackedLines, type Line } from './tracked-files.ts';

const here = 'tools/habits/';

describe('the code', () => {
  it('switches no rule off', () => {
    const off = /(oxlint|eslint)-disable|@ts-(ignore|nocheck)|oxfmt-ignore|prettier-ignore/;
    expect(found(off, '*.ts', '*.mjs')).toEqual([]);
  });

  it('says of every export of a package what it is for', () => {
    // A folder within a contract suite holds its parts, which nobody else calls.
    const lines = trackedLines('packages/*/src/*.ts').filter(({ file }) => !/\.test\.ts$|\/contracts\/.+\//.test(file));
    const bare = lines.filter((line, index) => isExport(line) && !isEndOfComment(lines[index - 1], line));
    expect(placesOf(bare)).toEqual([]);
  });

  it('says of every decision which norm it carries out', () => {
    const lines = trackedLines('services/*/src/*/decisions/*.ts').filter(({ file }) => !file.endsWith('.test.ts'));
    const bare = lines.filter(
      (line, index) => line.text.startsWith('export function') && !isEndOfComment(lines[index - 1], line),
    );
    expect(placesOf(bare)).toEqual([]);
  });
});

describe('a refusal of a service', () => {
  it('is made by the refuse of its catalogue, so that a wrong code does not compile', () => {
    expect(
      filesOf(found(/new Refusal\(/, 'services/*.ts')).filter((file) => !/^services\/\w+\/src\/refusals\.ts$/.test(file)),
    ).toEqual([]);
  });
});

describe('a replica', () => {
  it('is written by keepNewest and changeIfNewer only, so that no older message overwrites a newer one', () => {
    const write =
      /\b(INSERT INTO|UPDATE \w+ SET|DELETE FROM)\b|\.(create|createMany|upsert|update|updateMany|delete|deleteMany)\(/;
    expect(filesOf(found(write, 'services/*/src/replicas/*.ts', 'packages/messaging/src/*-replica.ts', ':!*.test.ts'))).toEqual([
      'packages/messaging/src/calendar-replica.ts', // rows of jobs, which a newer calendar makes due
      'packages/messaging/src/identity-replica.ts', // a person who is erased
      'services/notifications/src/replicas/ended-offer.ts', // a row without version: it says one thing once
      'services/orders/src/replicas/offer.ts', // beds, which follow the version of their offer
    ]);
  });
});

describe('every connection to PostgreSQL', () => {
  it('states its time zone, so that a moment is the same in a database of Almaty', () => {
    const opened = /new (pg\.)?(Client|Pool|PrismaPg)\(/;
    const lines = trackedLines('*.ts').filter(({ file, text }) => !/\.test\.ts$|\/test\//.test(file) && opened.test(text));
    const parts = 'tools/migrate/src/shadow-adapter.ts'; // passes on what databaseConnection gives, in parts
    const silent = lines.filter(({ file, text }) => file !== parts && !text.includes('databaseConnection('));
    expect(lines.length).toBeGreaterThan(10);
    expect(placesOf(silent)).toEqual([]);
  });
});

describe('the tracked files', () => {
  it('name no place of one machine and no registry', () => {
    const place = /(^|[\s"'`(=])\/(work|farm|root|Users)\/[a-z]|registry\.npmjs|repo\d?\.maven|deb\.debian/;
    expect(found(place, '*.ts', '*.mjs', '*.json', '*.md', '*.yaml', '*.yml', '.ci/*', ':!package-lock.json')).toEqual([]);
  });
});

function found(pattern: RegExp, ...globs: string[]): string[] {
  return placesOf(trackedLines(...globs).filter(({ file, text }) => !file.startsWith(here) && pattern.test(text)));
}

function filesOf(places: readonly string[]): string[] {
  return [...new Set(places.map((place) => place.split(':')[0] ?? ''))].toSorted();
}

function isExport({ text }: Line): boolean {
  return /^export (async )?(function|class)/.test(text);
}

function isEndOfComment(before: Line | undefined, line: Line): boolean {
  return before !== undefined && before.file === line.file && /\*\/$|^\/\/ /.test(before.text);
}
