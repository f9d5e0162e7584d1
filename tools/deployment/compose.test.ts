import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { usersOf } from '@aleumet/messaging/kafka';
import { TOPICS } from '@aleumet/proto-events';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { environmentProblem } from './environment.ts';

type Part = {
  image: string;
  command?: string[];
  environment?: Record<string, string | null>;
  depends_on?: Record<string, unknown>;
};

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** With the values that the file contains by default. */
const file = read('docker-compose.yml').replaceAll(/\$\{\w+(?::-([^}]*))?\}/g, '$1');
const { services }: { services: Record<string, Part> } = parse(file, { merge: true });
const programs = Object.entries(services).filter(
  ([, { command }]) => command?.[0]?.endsWith('src/main.ts') && command[0] !== 'tools/topics/src/main.ts',
);
const kafka = services['kafka']?.environment ?? {};

describe('the portal on one machine', () => {
  it('has every program', () => {
    const others = TOPICS.filter(({ readers }) => readers === 'everyone').map(({ service }) => service);
    expect(programs.map(([name]) => name).toSorted()).toEqual([...others, 'gateway'].toSorted());
  });

  it.each(programs)('gives %s the environment that it needs', async (name, { environment = {} }) => {
    const given = Object.entries(environment).map(([variable, value]) => [variable, value ?? ''] as const); // `KEY:` is null in YAML
    expect(await environmentProblem(name, { PORT: '4000', ...Object.fromEntries(given) })).toBeUndefined();
  });

  it('tells the broker of every user, and each program its password', () => {
    const passwords = Object.fromEntries(usersOf(TOPICS).map((user) => [user, kafka[`PASSWORD_${user.toUpperCase()}`]]));
    const given = programs.map(([name, { environment }]) => [name, environment?.['KAFKA_PASSWORD']]);
    expect(passwords).toEqual({ ...Object.fromEntries(given), analyst: 'analyst-for-development' });
  });

  it('takes images of fixed versions, and the Kafka that is tested', () => {
    const images = Object.values(services).map(({ image }) => image);
    expect(images.filter((image) => !/:(\d+\.\d+[\w.-]*|local)$/.test(image))).toEqual([]);
    expect(services['kafka']?.image.split(':')[1]).toBe(
      /<artifactId>kafka_[\d.]+<\/artifactId><version>([\d.]+)/.exec(read('tools/kafka/pom.xml'))?.[1],
    );
  });

  it('starts services after migrations and topics, and the gateway after the services', () => {
    const after = (name: string) => Object.keys(services[name]?.depends_on ?? {});
    const names = programs.map(([name]) => name).filter((name) => name !== 'gateway');
    expect(names.map(after)).toEqual(names.map(() => ['migrations', 'topics']));
    expect(after('gateway')).toEqual(['redis', ...names]);
  });
});

describe('the image', () => {
  it('is made with the Node.js that is tested', () => {
    const { devDependencies }: { devDependencies: Record<string, string> } = JSON.parse(read('package.json'));
    expect(read('Dockerfile')).toContain(`NODE_IMAGE=node:${devDependencies['node']}-`);
  });
});
