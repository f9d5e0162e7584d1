import { describe, expect, it } from 'vitest';
import { readResources } from './resource.ts';
import { ruleProblems } from './rules.ts';
import { schemaProblems } from './schema.ts';

const closed = `
kind: NetworkPolicy
apiVersion: networking.k8s.io/v1
metadata: { name: nobody }
spec: { podSelector: {}, policyTypes: [Ingress, Egress] }`;

const subgraphs = (from: string) => `
kind: NetworkPolicy
apiVersion: networking.k8s.io/v1
metadata: { name: subgraphs }
spec:
  podSelector: { matchLabels: { app.kubernetes.io/component: subgraph } }
  policyTypes: [Ingress]
  ingress: [{ from: [{ podSelector: { matchLabels: { app.kubernetes.io/component: ${from} } } }] }]`;

const job = (container: string) => `
kind: Job
apiVersion: batch/v1
metadata: { name: work }
spec:
  template:
    spec:
      restartPolicy: Never
      securityContext: { runAsNonRoot: true }
      containers: [${container}]`;

const good = `{ name: one, image: "one:1.0", resources: { requests: { cpu: 1m }, limits: { memory: 1Mi } }, securityContext: { allowPrivilegeEscalation: false } }`;

const all = (...parts: string[]) => readResources(parts.join('\n---'));

describe('the rules of a cluster', () => {
  it('find nothing where all is well', () => {
    expect(ruleProblems(all(closed, subgraphs('gateway'), job(good)))).toEqual([]);
  });

  it('want subgraphs to be reached from the gateway alone', () => {
    expect(ruleProblems(all(closed, subgraphs('gateway'), subgraphs('anybody')))).toEqual([
      'NetworkPolicy: subgraphs are not reached from the gateway alone',
    ]);
    expect(ruleProblems(all(subgraphs('gateway')))).toEqual(['NetworkPolicy: none closes what no other opens']);
  });

  it('want versions, limits and few rights', () => {
    expect(ruleProblems(all(closed, subgraphs('gateway'), job('{ name: one, image: one }')))).toEqual([
      'Job work: an image without a version',
      'Job work: no requests of CPU',
      'Job work: no limit of memory',
      'Job work: privileges may grow',
    ]);
  });

  it('want a program to be watched, scaled, and given the time that it needs to stop', () => {
    const program = job(good).replace('Job', 'Deployment').replace('name: work', 'name: orders-subgraph');
    const problems = ruleProblems(
      all(closed, subgraphs('gateway'), program.replace('restartPolicy: Never', 'terminationGracePeriodSeconds: 20')),
    );
    expect(problems.map((problem) => problem.replace('Deployment orders-subgraph: ', ''))).toEqual([
      'no startupProbe',
      'no livenessProbe',
      'no readinessProbe',
      'nothing scales it',
      'all its pods may go at once',
      'is killed after 20 s, while it may drain for 20 s',
    ]);
  });
});

describe('the schemas of Kubernetes', () => {
  it('take what is right', { timeout: 30_000 }, async () => {
    expect(await schemaProblems(all(closed, job(good)))).toEqual([]);
  });

  it('refuse a wrong value and a field that does not exist', { timeout: 30_000 }, async () => {
    const wrong = job(good.replace('name: one', 'name: one, imagePolicy: Never')).replace('spec:', 'spec:\n  backoffLimit: many');
    expect(await schemaProblems(all(wrong))).toEqual([
      'Job work: data/spec/backoffLimit must be integer',
      "Job work: Type 'string' is not assignable to type 'number'.",
      `Job work: Object literal may only specify known properties, and '"imagePolicy"' does not exist in type 'IContainer'.`,
    ]);
  });
});
