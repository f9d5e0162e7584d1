import { demoRecipients } from '@aleumet/testkit/demo';
import { describe, expect, it } from 'vitest';
import { signContract } from './steps.ts';
import { type OrdersWorld, startOrders } from './world.ts';

const LATER = '2026-02-02T04:06:00Z';
const revokedAt = '2026-02-01T10:00:00.000Z';
const receivedAt = '2026-02-02T04:00:00.000Z';
/** A moment as messages write it. */
const inMessage = (moment: string) => moment.replace('.000Z', 'Z');
const GIVEN = { data: { signPublicContract: { id: expect.any(String) } }, codes: [] };

function goOnAt(world: OrdersWorld, moment: string): void {
  world.moveTo(moment);
  world.responder.now = new Date(moment);
}

async function kept({ deps }: OrdersWorld) {
  return deps.db.signature.findMany({ select: { revocation: true, revokedAt: true, timesAsked: true, askAgainAt: true } });
}

async function toldOf(world: OrdersWorld) {
  return (await world.told()).filter(({ type }) => type === 'SignatureStandingKnown').map(({ event }) => event);
}

describe('a signature', () => {
  it('is kept with the answer of the authority, which is asked outside of every transaction', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    const open: bigint[] = [];
    world.responder.asked = async () => {
      const [row] = await world.deps.db.$queryRaw<{ open: bigint }[]>`
        SELECT count(*) AS open FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'`;
      if (row) open.push(row.open);
    };
    expect(await signContract(world)).toEqual(GIVEN);
    expect(open).toEqual([0n]);
    const [signature] = await world.deps.db.signature.findMany();
    expect(signature).toMatchObject({ revocation: 'GOOD', askAgainAt: null });
    expect(signature?.revocationEvidence).toEqual([{ by: 'OCSP', issuedAt: receivedAt, answer: expect.any(String) }]);
  });

  it('is refused when its certificate is revoked, and nothing is left of it', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    world.desk.revoke(world.keyOf.aigerim, new Date(revokedAt));
    expect((await signContract(world)).codes).toEqual(['SIGNATURE_CERTIFICATE_REVOKED']);
    expect(await kept(world)).toEqual([]);
  });
});

describe('an operator who has set REVOCATION_POLICY', () => {
  it('to required has no signature accepted while its authority is silent', async () => {
    await using world = await startOrders({ REVOCATION_POLICY: 'required' });
    await world.tellFacts();
    world.responder.isSilent = true;
    expect((await signContract(world)).codes).toEqual(['UNAVAILABLE']);
    expect(await kept(world)).toEqual([]);
  });

  it('to off has nobody asked, and reads that of each signature', async () => {
    await using world = await startOrders({ REVOCATION_POLICY: 'off' });
    await world.tellFacts();
    world.responder.asked = () => Promise.reject(new Error('asked'));
    expect(await signContract(world)).toEqual(GIVEN);
    expect(await kept(world)).toEqual([{ revocation: 'NOT_ASKED', revokedAt: null, timesAsked: 0, askAgainAt: null }]);
  });
});

describe('a signature that was accepted while its authority was silent', () => {
  it('is asked about again, later each time, until there is an answer', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    world.responder.isSilent = true;
    expect(await signContract(world)).toEqual(GIVEN);
    const at = (moment: string) => new Date(moment);
    const unknown = { revocation: 'UNKNOWN', revokedAt: null };
    expect(await kept(world)).toEqual([{ ...unknown, timesAsked: 0, askAgainAt: at('2026-02-02T04:05:00Z') }]);
    await world.sweep();
    expect(await kept(world)).toEqual([{ ...unknown, timesAsked: 0, askAgainAt: at('2026-02-02T04:05:00Z') }]);
    goOnAt(world, LATER);
    await world.sweep();
    expect(await kept(world)).toEqual([{ ...unknown, timesAsked: 1, askAgainAt: at('2026-02-02T04:16:00Z') }]);
    world.responder.isSilent = false;
    goOnAt(world, '2026-02-02T04:20:00Z');
    expect(await world.sweep()).toBe(1);
    expect(await world.sweep()).toBe(0);
    expect(await kept(world)).toEqual([{ revocation: 'GOOD', revokedAt: null, timesAsked: 1, askAgainAt: null }]);
    expect(await toldOf(world)).toMatchObject([{ signedAt: inMessage(receivedAt), knownAt: '2026-02-02T04:20:00Z' }]);
  });

  it('is published as revoked when it was revoked at the receipt, and undoes nothing', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    world.responder.isSilent = true;
    await signContract(world);
    world.responder.isSilent = false;
    world.desk.revoke(world.keyOf.aigerim, new Date(revokedAt));
    goOnAt(world, LATER);
    await world.sweep();
    expect(await kept(world)).toEqual([
      { revocation: 'REVOKED', revokedAt: new Date(revokedAt), timesAsked: 0, askAgainAt: null },
    ]);
    const { personId } = demoRecipients.aigerim;
    expect(await toldOf(world)).toMatchObject([
      { about: { personId }, signedAt: inMessage(receivedAt), revokedAt: inMessage(revokedAt) },
    ]);
    expect(await world.deps.db.publicContract.count()).toBe(1);
  });

  it('stands well when its certificate was revoked after the receipt', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    world.responder.isSilent = true;
    await signContract(world);
    world.responder.isSilent = false;
    world.desk.revoke(world.keyOf.aigerim, new Date('2026-02-02T04:01:00Z'));
    goOnAt(world, LATER);
    await world.sweep();
    expect(await kept(world)).toMatchObject([{ revocation: 'GOOD', revokedAt: null }]);
  });
});
