import { at, nameOf, type Resource } from './resource.ts';

/** What the schemas allow and the portal does not: each rule returns a sentence for every resource that violates it. */
export function ruleProblems(resources: readonly Resource[]): string[] {
  const pods = resources.filter((resource) => podOf(resource) !== undefined);
  const programs = pods.filter(({ kind, metadata }) => kind === 'Deployment' && isProgram(metadata.name));
  return [
    ...pods.flatMap(podProblems),
    ...programs.flatMap((program) => programProblems(program, resources)),
    ...closedProblems(resources),
  ];
}

/** The gateway and the services, but not the other programs of a developer's cluster. */
export function isProgram(name: string): boolean {
  return name === 'gateway' || name.endsWith('-subgraph');
}

/** Returns the containers of a Deployment, StatefulSet or Job. */
export function containersOf(resource: Resource, kind: 'containers' | 'initContainers' = 'containers'): unknown[] {
  const found = at(podOf(resource), kind);
  return Array.isArray(found) ? found : [];
}

function podOf(resource: Resource): unknown {
  return at(resource, 'spec.template.spec');
}

function podProblems(resource: Resource): string[] {
  const containers = [...containersOf(resource), ...containersOf(resource, 'initContainers')];
  const problems = containers.flatMap((container) => [
    !/:[^:/]+$/.test(String(at(container, 'image'))) && 'an image without a version',
    String(at(container, 'image')).endsWith(':latest') && 'an image of no fixed version',
    at(container, 'resources.requests.cpu') === undefined && 'no requests of CPU',
    at(container, 'resources.limits.memory') === undefined && 'no limit of memory',
    at(container, 'securityContext.allowPrivilegeEscalation') !== false && 'privileges may grow',
  ]);
  const asRoot = at(podOf(resource), 'securityContext.runAsNonRoot') !== true && 'may run as root';
  return named(resource, [...problems, asRoot]);
}

const PROBES = ['startupProbe', 'livenessProbe', 'readinessProbe'];

function programProblems(program: Resource, resources: readonly Resource[]): string[] {
  const [container] = containersOf(program);
  const { name } = program.metadata;
  const has = (kind: string) => resources.some((other) => other.kind === kind && other.metadata.name === name);
  return named(program, [
    ...PROBES.map((probe) => at(container, probe) === undefined && `no ${probe}`),
    !has('HorizontalPodAutoscaler') && 'nothing scales it',
    !has('PodDisruptionBudget') && 'all its pods may go at once',
    graceOf(program) <= drainOf(container) &&
      `is killed after ${graceOf(program)} s, while it may drain for ${drainOf(container)} s`,
  ]);
}

function graceOf(program: Resource): number {
  return Number(at(podOf(program), 'terminationGracePeriodSeconds') ?? 30);
}

/**
 * How long a stop may take: until no more requests arrive, then the open requests (10 s unless a variable sets it), then the bus.
 */
function drainOf(container: unknown): number {
  const env = at(container, 'env');
  const grace = Array.isArray(env) ? env.find((one) => at(one, 'name') === 'DRAIN_GRACE_MS') : undefined;
  const command = at(container, 'lifecycle.preStop.exec.command');
  const before = Array.isArray(command) && command[0] === 'sleep' ? Number(command[1]) : 0;
  return before + Number(at(grace, 'value') ?? 10_000) / 1000 + LEAVE_BUS_SECONDS;
}

const LEAVE_BUS_SECONDS = 10;

const SUBGRAPH = 'subgraph';
const COMPONENT = 'app.kubernetes.io/component';

/** All traffic is denied by default, and only the gateway may reach the subgraphs. */
function closedProblems(resources: readonly Resource[]): string[] {
  const policies = resources.filter(({ kind }) => kind === 'NetworkPolicy');
  const closes = policies.some((policy) => {
    const selector = at(policy, 'spec.podSelector');
    return (
      JSON.stringify(selector) === '{}' && at(policy, 'spec.ingress') === undefined && at(policy, 'spec.egress') === undefined
    );
  });
  const openings = policies.filter((policy) => componentOf(at(policy, 'spec.podSelector')) === SUBGRAPH).flatMap(sourcesOf);
  return [
    ...(closes ? [] : ['NetworkPolicy: none closes what no other opens']),
    ...(openings.length > 0 && openings.every((source) => componentOf(at(source, 'podSelector')) === 'gateway')
      ? []
      : ['NetworkPolicy: subgraphs are not reached from the gateway alone']),
  ];
}

function sourcesOf(policy: Resource): unknown[] {
  const ingress = at(policy, 'spec.ingress');
  const rules: unknown[] = Array.isArray(ingress) ? ingress : [];
  return rules.flatMap((rule) => at(rule, 'from') ?? [undefined]);
}

/** Not by `at`, because the name of the label contains dots. */
function componentOf(selector: unknown): unknown {
  const labels = at(selector, 'matchLabels');
  return typeof labels === 'object' && labels !== null && COMPONENT in labels ? labels[COMPONENT] : undefined;
}

function named(resource: Resource, problems: readonly (string | false)[]): string[] {
  return problems.filter((problem) => problem !== false).map((problem) => `${nameOf(resource)}: ${problem}`);
}
