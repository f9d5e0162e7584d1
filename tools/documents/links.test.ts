import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesOf, trackedFiles, trackedLines } from '../habits/tracked-files.ts';

/** Documents that contain full paths of source files, so that a reader can open them. */
const NAMING = ['CONTRIBUTING.md', 'DESIGN.md', 'STYLE.md', 'SECURITY.md'];
const folders = [...new Set(trackedFiles('*/*').map((file) => file.split('/')[0]))].join('|');
const named = new RegExp(`\`((?:${folders})/[^\`\\s*<…]+)\``, 'g');

describe('a document', () => {
  it('links to files that exist', () => {
    const lines = trackedLines('*.md').filter(({ file, text }) => linksIn(text).some((link) => !existsFrom(file, link)));
    expect(placesOf(lines)).toEqual([]);
  });

  it('of those for contributors names files that exist', () => {
    const lines = trackedLines(...NAMING).filter(({ text }) =>
      [...text.matchAll(named)].some(([, file = '']) => !existsFrom('README.md', file)),
    );
    expect(placesOf(lines)).toEqual([]);
  });
});

describe('Node.js', () => {
  it('has one version for people, npm and the image', () => {
    const { devDependencies }: { devDependencies: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
    const image = /^ARG NODE_IMAGE=node:([\d.]+)-/m.exec(readFileSync('Dockerfile', 'utf8'))?.[1];
    expect([readFileSync('.nvmrc', 'utf8').trim(), image]).toEqual([devDependencies['node'], devDependencies['node']]);
  });
});

/** Returns the targets of links within the repository, without their anchors. */
function linksIn(text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target.split('#')[0] ?? '');
  return targets.filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

function existsFrom(document: string, target: string): boolean {
  return existsSync(path.join(path.dirname(document), target));
}
