import { readdirSync, readFileSync } from 'node:fs';

/** An example operation for a kind of user. */
export type Example = { kind: string; name: string; query: string };

/** Reads `<kind>/<name>.graphql`: the folder `state-corporation` holds the examples of STATE_CORPORATION. */
export function readExamples(folder: URL): Example[] {
  return directoriesOf(folder).flatMap((kind) => {
    const ofKind = new URL(`${kind}/`, folder);
    const files = readdirSync(ofKind).filter((file) => file.endsWith('.graphql'));
    return files.toSorted().map((file) => ({
      kind: kind.toUpperCase().replaceAll('-', '_'),
      name: file.slice(0, -'.graphql'.length),
      query: readFileSync(new URL(file, ofKind), 'utf8'),
    }));
  });
}

function directoriesOf(folder: URL): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}
