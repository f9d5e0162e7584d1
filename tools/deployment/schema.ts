import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { nameOf, type Resource } from './resource.ts';

/** Errors found by the schemas of Kubernetes for values, and by their types for fields that do not exist. */
export async function schemaProblems(resources: readonly Resource[]): Promise<string[]> {
  const values = await Promise.all(resources.map(valueProblem));
  return [...values.flat(), ...(await unknownFields(resources))];
}

type Models = Record<string, (new (data: Resource) => { validate: () => void }) | undefined>;

async function valueProblem(resource: Resource): Promise<string[]> {
  try {
    const folder = `kubernetes-models/${resource.apiVersion}`;
    const models: Models = await import(folder);
    const Model = models[resource.kind];
    if (!Model) throw new Error(`${resource.apiVersion} has no such kind`);
    new Model(withoutLineBreaks(resource)).validate();
    return [];
  } catch (error) {
    return [`${nameOf(resource)}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** kustomize breaks long secrets into lines; the cluster accepts that, the schema does not. */
function withoutLineBreaks(resource: Resource): Resource {
  if (resource.kind !== 'Secret') return resource;
  return JSON.parse(JSON.stringify(resource), (_key, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(/\s/g, '') : value,
  );
}

/**
 * The schemas accept unknown fields, as the cluster does, so that a misspelt probe would have no effect. The compiler rejects
 * them.
 */
async function unknownFields(resources: readonly Resource[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'manifests-'));
  const compilerOptions = { target: 'es2024', module: 'nodenext', noEmit: true, strict: true, skipLibCheck: true, types: [] };
  try {
    await symlink(resolve(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'));
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['all.ts'] }));
    await writeFile(join(folder, 'all.ts'), resources.map(toSource).join(''));
    const said = await compile(folder);
    return said.filter((line) => line.includes('error TS')).map((line) => toProblem(line, resources));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** One line for each, so that the line number identifies it. */
function toSource(resource: Resource, index: number): string {
  const { apiVersion, kind } = resource;
  const type = `import('kubernetes-models/${apiVersion}').I${kind}`;
  return `export const resource${index}: ${type} = ${JSON.stringify(resource)};\n`;
}

async function compile(folder: string): Promise<string[]> {
  const run = promisify(execFile)('tsc', ['-p', folder, '--pretty', 'false']);
  const { stdout } = await run.catch((failed: Error & { stdout?: string }) => {
    if (!failed.stdout) throw failed; // it did not run
    return { stdout: failed.stdout };
  });
  return stdout.split('\n');
}

function toProblem(line: string, resources: readonly Resource[]): string {
  const [, number, said = line] = /\((\d+),\d+\): error TS\d+: (.*)/.exec(line) ?? [];
  const resource = resources[Number(number) - 1];
  return `${resource ? nameOf(resource) : 'manifests'}: ${said}`;
}
