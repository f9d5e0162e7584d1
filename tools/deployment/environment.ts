import type { Variables } from '@aleumet/server';
import { containersOf, isProgram } from './rules.ts';
import { at, nameOf, type Resource } from './resource.ts';

/**
 * Returns the errors of the program with this name in the environment it would be started with; undefined when it would start.
 */
export async function environmentProblem(name: string, variables: Variables): Promise<string | undefined> {
  const place = name === 'gateway' ? '../../gateway' : `../../services/${name}`;
  const { readEnv }: { readEnv: (given: Variables) => unknown } = await import(`${place}/src/env.ts`);
  try {
    readEnv(variables);
    return undefined;
  } catch (error) {
    return `${name}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The same for every program of a cluster whose secrets are known, as on a developer's machine. */
export async function environmentProblems(resources: readonly Resource[]): Promise<string[]> {
  const programs = resources.filter(({ kind, metadata }) => kind === 'Deployment' && isProgram(metadata.name));
  const problems = await Promise.all(
    programs.map((program) =>
      environmentProblem(program.metadata.name.replace('-subgraph', ''), variablesOf(program, resources)),
    ),
  );
  return problems.filter((problem) => problem !== undefined);
}

function variablesOf(program: Resource, resources: readonly Resource[]): Variables {
  const [container] = containersOf(program);
  const own = listAt(container, 'env').map((one) => [String(at(one, 'name')), String(at(one, 'value'))] as const);
  const shared = listAt(container, 'envFrom').flatMap((source) => {
    const kind = at(source, 'secretRef') === undefined ? 'ConfigMap' : 'Secret';
    const name = at(source, 'secretRef.name') ?? at(source, 'configMapRef.name');
    const found = resources.find((resource) => resource.kind === kind && resource.metadata.name === name);
    if (!found) throw new Error(`${nameOf(program)} names a ${kind} that is not there: ${String(name)}`);
    return Object.entries(at(found, 'data') ?? {}).map(([key, value]) => [key, textOf(kind, String(value))] as const);
  });
  return Object.fromEntries([...shared, ...own]);
}

function textOf(kind: 'ConfigMap' | 'Secret', value: string): string {
  return kind === 'Secret' ? Buffer.from(value, 'base64').toString() : value;
}

function listAt(value: unknown, path: string): unknown[] {
  const found = at(value, path);
  return Array.isArray(found) ? found : [];
}
