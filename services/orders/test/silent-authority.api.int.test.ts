import { demoEmployees } from '@aleumet/testkit/demo';
import { describe, expect, it } from 'vitest';
import { findSignaturesDue } from '../src/signing/due.ts';
import { signContract } from './steps.ts';
import { type OrdersWorld, startOrders } from './world.ts';

const LATER = '2026-02-02T04:06:00.000Z';
const SILENT = '{ silentAuthorities { fingerprint signatures oldestSignedAt askedAgainAt } }';

/** A public contract whose authority is silent. */
async function signInSilence(world: OrdersWorld): Promise<string> {
  await world.tellFacts();
  world.responder.isSilent = true;
  await signContract(world);
  const { id } = await world.deps.db.signature.findFirstOrThrow();
  return id;
}

/** So many copies of the signature, of an authority of that name, that have waited for an hour. */
async function copyOf({ deps: { db } }: OrdersWorld, authority: string, count: number): Promise<void> {
  await db.$executeRaw`INSERT INTO signatures SELECT (jsonb_populate_record(base, jsonb_build_object('id', ${authority}::text || i, 'authority', ${authority}::text,
    'ask_again_at', base.signed_at - interval '1 hour'))).* FROM signatures AS base, generate_series(1, ${count}::int) AS i`;
}

describe('an authority that has been silent for long', () => {
  it('does not hide the signatures of one that answers', async () => {
    await using world = await startOrders();
    const living = await signInSilence(world);
    await copyOf(world, 'zdead', 1000);
    world.moveTo(LATER);
    const due = await findSignaturesDue(world.deps.db, world.now(), []);
    expect(due.find(({ ids }) => ids.includes(living))?.ids).toEqual([living]);
    expect(due.map(({ ids }) => ids.length).toSorted((a, b) => a - b)).toEqual([1, 100]);
  });

  it('is asked three times in one sweep, however many signatures wait, and all of them once it answers', async () => {
    await using world = await startOrders();
    await signInSilence(world);
    await copyOf(world, 'zdead', 40);
    const asked = { times: 0 };
    world.responder.asked = async () => void (asked.times += 1);
    world.moveTo(LATER);
    world.responder.now = new Date(LATER);
    await world.sweep();
    expect(asked.times).toBe(4); // three for the one, and one for the other
    world.responder.isSilent = false;
    expect(await world.sweep()).toBe(37);
  });

  it('is counted for the operator, and for nobody else', async () => {
    await using world = await startOrders();
    await signInSilence(world);
    await copyOf(world, 'zdead', 2);
    const { data } = await world.ask(demoEmployees.operator, SILENT);
    const oldestSignedAt = '2026-02-02T04:00:00.000Z';
    expect(data).toEqual({
      silentAuthorities: [
        {
          fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
          signatures: 1,
          oldestSignedAt,
          askedAgainAt: '2026-02-02T04:05:00.000Z',
        },
        { fingerprint: 'zdead', signatures: 2, oldestSignedAt, askedAgainAt: '2026-02-02T03:00:00.000Z' },
      ],
    });
    expect((await world.ask(world.aigerim, SILENT)).codes).toEqual(['FORBIDDEN']);
  });
});
