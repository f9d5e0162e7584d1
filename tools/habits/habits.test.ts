/*
 * Conventions of the code that concern several files or the names of files. oxlint checks one file at a time; a test over the
 * tracked files checks in a few lines what a linter plugin cannot see.
 */
import { describe, expect, it } from 'vitest';
import { placesOf, trackedLines, type Line } from './tracked-files.ts';

const here = 'tools/habits/';

describe('the code', () => {
  it('switches no rule off', () => {
    const off = /(oxlint|eslint)-disable|@ts-(ignore|nocheck)|oxfmt-ignore|prettier-ignore/;
    expect(found(off, '*.ts', '*.mjs')).toEqual([]);
  });

  it('says of every export of a package what it is for', () => {
    // A folder within a contract suite contains its parts, which are not called from elsewhere.
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
      'packages/messaging/src/calendar-replica.ts', // rows of jobs, which become due by a newer calendar
      'packages/messaging/src/identity-replica.ts', // a person who is erased
      'services/notifications/src/replicas/ended-invitation.ts', // a row without version, which is written once
      'services/orders/src/replicas/offer.ts', // beds, which have the version of their offer
    ]);
  });
});

describe('a file of a service has the name of its role', () => {
  const lines = trackedLines('services/*/src/*.ts').filter(({ file }) => !file.endsWith('.test.ts'));
  const textsOf = new Map([...Map.groupBy(lines, ({ file }) => file)].map(([file, of]) => [file, of.map(({ text }) => text)]));
  const files = [...textsOf.keys()];
  const linesIn = (file: string) => textsOf.get(file) ?? [];

  it('what reacts to an event is inbox/on-<event>.ts and exports on<Event>', () => {
    const reacting = files.filter((file) =>
      linesIn(file).some((text) => /\breaction(ToErasure)?\($|\breaction(ToErasure)?\(\w+Schema/.test(text)),
    );
    const named = reacting.filter((file) => {
      const event = /\/inbox\/on-([a-z-]+)\.ts$/
        .exec(file)?.[1]
        ?.replaceAll(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
      return event !== undefined && linesIn(file).some((text) => text.startsWith(`export const on${event}`));
    });
    expect(reacting.length).toBeGreaterThan(40);
    expect(reacting.filter((file) => !named.includes(file))).toEqual([]);
  });

  it('the head of messages is about.ts and exports toAbout', () => {
    const heads = files.filter((file) => linesIn(file).some((text) => text.includes('aboutCase(')));
    const others = heads.filter(
      (file) => !file.endsWith('/about.ts') || !linesIn(file).some((text) => text.startsWith('export function toAbout')),
    );
    expect(others).toEqual(['services/orders/src/contract/publish.ts', 'services/orders/src/signing/publish.ts']);
  });

  it('which rows an actor sees is visibility.ts, rows that have fallen due are due.ts, who acts is people/acting.ts', () => {
    expect(files.filter((file) => /\/(visible|visible-to|scans|actors|from-actor|due-reads)\.ts$/.test(file))).toEqual([]);
    const deciding = files.filter((file) =>
      linesIn(file).some((text) => /^export (async )?function \w*[vV]isible\w*\(/.test(text)),
    );
    expect(deciding.filter((file) => !file.endsWith('/visibility.ts'))).toEqual([]);
  });

  it('no name says bell, hurry, unrest, gate, scene or proactive offer', () => {
    const pictures = /\b(bell|hurry|unrest|gate|scene)\b|proactive.?offer/i;
    const names = trackedLines('services/*/src/*.ts', 'packages/*/src/*.ts', 'standalone/*.ts').filter(({ text }) =>
      pictures.test(text),
    );
    expect(placesOf(names.filter(({ file }) => !/\.test\.ts$|\/contracts\//.test(file)))).toEqual([]);
  });
});

describe('every connection to PostgreSQL', () => {
  it('states its time zone, so that a moment is the same in a database of Almaty', () => {
    const opened = /new (pg\.)?(Client|Pool|PrismaPg)\(/;
    const lines = trackedLines('*.ts').filter(({ file, text }) => !/\.test\.ts$|\/test\//.test(file) && opened.test(text));
    const parts = 'tools/migrate/src/shadow-adapter.ts'; // passes on the result of databaseConnection, in parts
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
