/**
 * node tools/deployment/check.ts: renders the overlays of k8s/ and checks them against the schemas of Kubernetes, the rules of
 * the portal and the environment that its programs need. A validator of manifests knows the schemas, but not which variables our
 * programs read. Needs kubectl and no cluster; without kubectl it prints a message. With --whole that is a failure.
 */
import { execFile } from 'node:child_process';
import { argv, stdout } from 'node:process';
import { promisify } from 'node:util';
import { environmentProblems } from './environment.ts';
import { nameOf, readResources, type Resource } from './resource.ts';
import { ruleProblems } from './rules.ts';
import { schemaProblems } from './schema.ts';

const execute = promisify(execFile);

async function problemsOf(overlay: string): Promise<string[]> {
  const { stdout: rendered } = await execute('kubectl', ['kustomize', `k8s/overlays/${overlay}`], { maxBuffer: 10_000_000 });
  const resources = readResources(rendered);
  const own = overlay === 'dev' ? await environmentProblems(resources) : secretProblems(resources);
  const problems = [...(await schemaProblems(resources)), ...ruleProblems(resources), ...own];
  stdout.write(`${overlay}: ${resources.length} resources, ${problems.length} problems\n`);
  return problems.map((problem) => `${overlay}: ${problem}\n`);
}

/** In production, secrets come from elsewhere. */
function secretProblems(resources: readonly Resource[]): string[] {
  return resources.filter(({ kind }) => kind === 'Secret').map((resource) => `${nameOf(resource)}: a secret in the files`);
}

const found = await execute('kubectl', ['version', '--client']).then(
  () => true,
  () => false,
);
if (found) {
  const problems = [...(await problemsOf('dev')), ...(await problemsOf('prod'))];
  stdout.write(problems.join(''));
  process.exitCode = problems.length === 0 ? 0 : 1;
} else {
  stdout.write('k8s/ is not checked: there is no kubectl here\n');
  process.exitCode = argv.includes('--whole') ? 1 : 0;
}
