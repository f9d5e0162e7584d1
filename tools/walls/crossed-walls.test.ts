import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { crossedWalls } from './crossed-walls.ts';

const orders = 'services/orders/src';
const allowed = {
  [`${orders}/order/order.ts`]: '',
  [`${orders}/order/store.ts`]: "import '../generated/prisma/client.ts'; import './order.ts';",
  [`${orders}/order/handle.ts`]: "import './store.ts'; import './decisions/place-order.ts';",
  [`${orders}/order/decisions/place-order.ts`]: "import '../order.ts'; import '../../../../../packages/domain/src/index.ts';",
  [`${orders}/replicas/offer.ts`]: '',
  [`${orders}/adapters/verifier.ts`]: '',
  [`${orders}/generated/prisma/client.ts`]: '',
  [`${orders}/deps.ts`]: "import './adapters/verifier.ts'; import './order/handle.ts';",
  'services/queue/src/server.ts': '',
  'packages/domain/src/index.ts': '',
  'packages/messaging/src/index.ts': '',
  'packages/server/src/service/define-service.ts': "import '../../../messaging/src/index.ts';",
  'proto-events/src/index.ts': '',
  'node_modules/kafkajs/index.js': '',
};

describe('the walls', () => {
  it('let the rooms of a service import what they are for', async () => {
    expect(await crossings(allowed)).toEqual([]);
  });

  it('stop a decision that reads the database, even by its type alone', async () => {
    const file = `${orders}/order/decisions/place-order.ts`;
    expect(await crossings({ ...allowed, [file]: "import type { Row } from '../store.ts'; export type R = Row;" })).toEqual([
      `pure: reaches: ${file} -> ${orders}/generated/prisma/client.ts`,
    ]);
  });

  it('stop what a function imports while it holds something by `using`', async () => {
    const file = `${orders}/order/decisions/place-order.ts`;
    const source = "export async function f() { await using a = await import('../store.ts'); return a; }";
    expect(await crossings({ ...allowed, [file]: source })).toEqual([
      `pure: reaches: ${file} -> ${orders}/generated/prisma/client.ts`,
    ]);
  });

  it('stop a service that imports another', async () => {
    const file = `${orders}/deps.ts`;
    expect(await crossings({ ...allowed, [file]: "import '../../queue/src/server.ts';" })).toEqual(
      expect.arrayContaining([`no other service: ${file} -> services/queue/src/server.ts`]),
    );
  });

  it('stop a replica that speaks protobuf', async () => {
    const file = `${orders}/replicas/offer.ts`;
    expect(await crossings({ ...allowed, [file]: "import '../../../../proto-events/src/index.ts';" })).toEqual([
      `replicas: imports: ${file} -> proto-events/src/index.ts`,
    ]);
  });

  it('stop messaging in what the gateway takes of the server', async () => {
    const file = 'packages/server/src/listen.ts';
    expect(await crossings({ ...allowed, [file]: "import '../../messaging/src/index.ts';" })).toEqual([
      `server joins messaging in one folder: ${file} -> packages/messaging/src/index.ts`,
    ]);
  });

  it('stop Kafka outside its one folder', async () => {
    const file = 'packages/messaging/src/bus.ts';
    expect(await crossings({ ...allowed, [file]: "import 'kafkajs';" })).toEqual([
      `kafka in one folder: ${file} -> node_modules/kafkajs/index.js`,
    ]);
  });

  it('stop a cycle', async () => {
    const file = `${orders}/order/order.ts`;
    expect(await crossings({ ...allowed, [file]: "import './decisions/place-order.ts';" })).toEqual([
      `no cycles: ${orders}/order/decisions/place-order.ts -> ${file}`,
    ]);
  });
});

async function crossings(files: Record<string, string>): Promise<string[]> {
  const root = await mkdtemp(path.join(tmpdir(), 'walls-'));
  for (const [name, source] of Object.entries(files)) {
    await mkdir(path.join(root, path.dirname(name)), { recursive: true });
    await writeFile(path.join(root, name), source);
  }
  try {
    return (await crossedWalls(root, ['services', 'packages', 'proto-events'])).crossings;
  } finally {
    await rm(root, { recursive: true });
  }
}
