import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actId, alatau, almaty, budgetId, KIND, orderId, payerAlmaty, registerId, startPayments, type World } from './world.ts';

const CLAIM = 'id status amount { tiyn } rejection { reason text } correction { explanation } payment { register { id } paidOn }';
const APPROVE = `mutation ($input: ApproveClaimInput!) { approveClaim(input: $input) { ${CLAIM} } }`;
const REJECT = `mutation ($input: RejectClaimInput!) { rejectClaim(input: $input) { ${CLAIM} } }`;
const CORRECT = `mutation ($input: CorrectClaimInput!) { correctClaim(input: $input) { ${CLAIM} } }`;
const RELEASE = `mutation ($input: ReleaseClaimInput!) { releaseClaim(input: $input) { ${CLAIM} } }`;
const PAY = /* GraphQL */ `
  mutation ($input: PayClaimsInput!) {
    payClaims(input: $input) {
      id
      department {
        id
      }
      total {
        tiyn
      }
      paidOn
      claimCount
      claims {
        nodes {
          id
          status
        }
      }
    }
  }
`;
const plain = { rejection: null, correction: null, payment: null };

let world: World;
beforeAll(async () => {
  world = await startPayments({ budget: 10_000_000 });
  for (const number of [1, 2, 3]) {
    await world.place(number);
    await world.sign(number);
  }
});
afterAll(() => world[Symbol.asyncDispose]());

const toldTypes = async () => (await world.told()).map(({ type }) => type);

describe('a claim that is right', () => {
  it('is approved and paid, and its money is PAID (A2-4c, A2-28a)', async () => {
    const claimId = await world.claimOf(1);
    const approved = await world.ask(payerAlmaty, APPROVE, { input: { claimId } });
    expect(approved).toEqual({
      data: { approveClaim: { id: claimId, status: 'APPROVED', amount: { tiyn: 1_000_000 }, ...plain } },
      codes: [],
    });
    const input = { id: registerId(1), claimIds: [claimId], paidOn: '2026-02-02' };
    const paid = await world.ask(payerAlmaty, PAY, { input });
    const register = {
      id: registerId(1),
      department: { id: almaty.id },
      total: { tiyn: 1_000_000 },
      paidOn: '2026-02-02',
      claimCount: 1,
    };
    expect(paid).toEqual({
      data: { payClaims: { ...register, claims: { nodes: [{ id: claimId, status: 'PAID' }] } } },
      codes: [],
    });
    expect(await world.balance()).toEqual([7_000_000, 0, 2_000_000, 1_000_000]);
    expect((await toldTypes()).slice(-3)).toEqual(['ClaimApproved', 'PaymentMade', 'BudgetChanged']);
    const again = await world.ask(payerAlmaty, PAY, { input });
    expect([again, (await toldTypes()).at(-1)]).toEqual([paid, 'BudgetChanged']);
  });
});

describe('a claim that is wrong', () => {
  it('is rejected, corrected by its provider, and the difference is free (A2-29b)', async () => {
    const claimId = await world.claimOf(2);
    const rejected = await world.ask(payerAlmaty, REJECT, { input: { claimId, reason: 'AMOUNT_WRONG', text: ' Nine days. ' } });
    const rejection = { reason: 'AMOUNT_WRONG', text: 'Nine days.' };
    const claim = { id: claimId, amount: { tiyn: 1_000_000 }, ...plain };
    expect(rejected.data).toEqual({ rejectClaim: { ...claim, status: 'REJECTED', rejection } });
    expect(await world.balance()).toEqual([7_000_000, 0, 2_000_000, 1_000_000]);
    const explanation = 'One day less.';
    const corrected = await world.ask(alatau, CORRECT, { input: { claimId, amount: { tiyn: 900_000 }, explanation } });
    expect(corrected.data).toEqual({
      correctClaim: { ...claim, status: 'CORRECTED', amount: { tiyn: 900_000 }, rejection, correction: { explanation } },
    });
    expect(await world.balance()).toEqual([7_100_000, 0, 1_900_000, 1_000_000]);
  });

  it('is told without the words of the payer', async () => {
    const told = (await world.told()).find(({ type }) => type === 'ClaimRejected');
    const about = { ...world.about(2), actId: actId(2), kind: `SERVICE_KIND_${KIND}` };
    const claimId = await world.claimOf(2);
    const amount = { tiyn: '1000000', currency: 'KZT' };
    const reason = 'CLAIM_REJECTION_REASON_AMOUNT_WRONG';
    expect(told?.event).toEqual({ about, claimId, reason, amount, rejectedAt: expect.stringMatching(/^2026-02-02T04:00:00/) });
  });

  it('is given up, and its money is free', async () => {
    const claimId = await world.claimOf(3);
    await world.ask(payerAlmaty, REJECT, { input: { claimId, reason: 'OTHER', text: 'Claimed in error.' } });
    const released = await world.ask(payerAlmaty, RELEASE, { input: { claimId } });
    expect(released.data).toMatchObject({ releaseClaim: { status: 'RELEASED' } });
    expect(await world.balance()).toEqual([8_100_000, 0, 900_000, 1_000_000]);
  });

  it('leaves no trace of a refused request', async () => {
    const before = (await world.told()).length;
    const claimId = await world.claimOf(3);
    const answers = [
      await world.ask(payerAlmaty, APPROVE, { input: { claimId } }),
      await world.ask(payerAlmaty, REJECT, { input: { claimId: await world.claimOf(2), reason: 'OTHER', text: '' } }),
      await world.ask(payerAlmaty, PAY, { input: { id: registerId(2), claimIds: [claimId], paidOn: '2026-02-02' } }),
    ];
    expect(answers.map(({ codes }) => codes)).toEqual([['CLAIM_RELEASED'], ['REASON_MISSING'], ['CLAIM_NOT_APPROVED']]);
    expect((await world.told()).length).toBe(before);
    expect(await world.deps.db.paymentRegister.count()).toBe(1);
  });
});

describe('the work list of a payer', () => {
  it('shows what waits, in pages, the oldest first', async () => {
    const query = `query ($after: String) { claims(first: 1, after: $after, filter: { kind: ${KIND} }) {
      nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const ids: unknown[] = [];
    let after: unknown = null;
    for (let page = 0; page < 3; page += 1) {
      const { data } = await world.ask(payerAlmaty, query, { after });
      const claims = data?.['claims'] as { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      ids.push(...claims.nodes.map(({ id }) => id));
      expect(claims.pageInfo.hasNextPage).toBe(page < 2);
      after = claims.pageInfo.endCursor;
    }
    expect(new Set(ids)).toEqual(new Set(await Promise.all([1, 2, 3].map(world.claimOf))));
  });

  it('is narrowed by state', async () => {
    const query = '{ claims(filter: { statuses: [CORRECTED] }) { nodes { id } } }';
    const { data } = await world.ask(payerAlmaty, query);
    expect(data).toEqual({ claims: { nodes: [{ id: await world.claimOf(2) }] } });
  });
});

describe('a budget', () => {
  it('shows where every tenge went for an order', async () => {
    const query = /* GraphQL */ `
      query ($departmentId: UUID!, $kind: ServiceKind!, $orderId: UUID!) {
        budget(departmentId: $departmentId, kind: $kind, year: 2026) {
          id
          free {
            tiyn
          }
          movements(filter: { orderId: $orderId }, orderBy: OLDEST) {
            nodes {
              from
              to
              amount {
                tiyn
              }
              order {
                id
              }
              claim {
                id
              }
            }
          }
        }
      }
    `;
    const { data } = await world.ask(payerAlmaty, query, { departmentId: almaty.id, kind: KIND, orderId: orderId(2) });
    const order = { id: orderId(2) };
    const claim = { id: await world.claimOf(2) };
    const nodes = [
      { from: 'FREE', to: 'RESERVED', amount: { tiyn: 1_000_000 }, order, claim: null },
      { from: 'RESERVED', to: 'OWED', amount: { tiyn: 1_000_000 }, order, claim },
      { from: 'OWED', to: 'FREE', amount: { tiyn: 100_000 }, order, claim },
    ];
    expect(data).toEqual({ budget: { id: budgetId, free: { tiyn: 8_100_000 }, movements: { nodes } } });
  });
});

describe('an order and its act', () => {
  it('show reservation and claims to the gateway, and nothing for what is not known', async () => {
    const query = /* GraphQL */ `
      query ($orders: [_Any!]!, $acts: [_Any!]!) {
        orders: _entities(representations: $orders) {
          ... on Order {
            id
            reservation {
              status
              amount {
                tiyn
              }
            }
            claims {
              status
            }
          }
        }
        acts: _entities(representations: $acts) {
          ... on Act {
            claim {
              status
            }
          }
        }
      }
    `;
    const orders = [1, 9].map((number) => ({ __typename: 'Order', id: orderId(number) }));
    const acts = [2, 9].map((number) => ({ __typename: 'Act', id: actId(number) }));
    const { data } = await world.ask(payerAlmaty, query, { orders, acts });
    expect(data).toEqual({
      orders: [
        { id: orderId(1), reservation: { status: 'SPENT', amount: { tiyn: 0 } }, claims: [{ status: 'PAID' }] },
        { id: orderId(9), reservation: null, claims: [] },
      ],
      acts: [{ claim: { status: 'CORRECTED' } }, { claim: null }],
    });
  });
});
