import { randomUUID } from 'node:crypto';
import type { Message } from '@aleumet/messaging';
import { OrderPlacedSchema } from '@aleumet/proto-events';
import type { Setup } from '@aleumet/standalone/case';

/** An invalid event about the order. */
export function poisonFor(orderId: string): Message {
  return {
    ...{ id: randomUUID(), topic: 'orders.events.v1', key: orderId, type: OrderPlacedSchema.typeName, source: 'orders' },
    ...{ sequence: 1, time: '2026-02-02T04:00:00.000Z', correlationId: 'poison', causationId: null },
    value: Buffer.from([0xff, 0xff, 0xff]),
  };
}

const PARKED = '{ paymentsParkedMessages(first: 100) { nodes { key attempts nextAttemptAt } } }';
export type Parked = { key: string; attempts: number; nextAttemptAt: string | null };

/** What payments could not process, as seen by the operator. */
export async function askParked({ actors }: Setup): Promise<Parked[]> {
  type Answer = { paymentsParkedMessages: { nodes: Parked[] } };
  return (await actors.employee('operator').ask<Answer>(PARKED)).paymentsParkedMessages.nodes;
}

const SERVICES = ['applicants', 'irp', 'queue', 'providers', 'orders', 'payments', 'notifications'];
const STUCK = SERVICES.map(
  (name) => `${name}: ${name}ParkedMessages(first: 10, filter: { needsOperator: true }) { nodes { id type reason } }`,
);
export type Stuck = { id: string; type: string; reason: string };

/** What any service could not process and does not retry. */
export async function askStuck({ actors }: Setup): Promise<Stuck[]> {
  const answer = await actors.employee('operator').ask<Record<string, { nodes: Stuck[] }>>(`{ ${STUCK.join(' ')} }`);
  return Object.values(answer).flatMap(({ nodes }) => nodes);
}

const STATUS = 'query Status($id: UUID!) { order(id: $id) { status } }';

/** The status of an order, as seen by its recipient. */
export async function askStatus(signer: { ask: Setup['actors']['nobody']['ask'] }, id: string): Promise<string | undefined> {
  return (await signer.ask<{ order: { status: string } | null }>(STATUS, { id })).order?.status;
}
