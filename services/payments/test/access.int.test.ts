import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCitizens, demoEmployees, demoRecipients, type TokenHolder } from '@aleumet/testkit/demo';
import { almaty, amountInput, budgetInput, registerId, startPayments, type World } from './world.ts';

const { aigerim, alikhan, marat } = demoRecipients;
const { timur, damir, saule } = demoCitizens;
const citizen = ({ iin, user }: { iin: string; user: string }): TokenHolder => ({ kind: 'CITIZEN', sub: user, iin, name: user });
const HOLDERS: Record<string, TokenHolder | undefined> = {
  nobody: undefined,
  aigerim: citizen(aigerim),
  timur: citizen(timur),
  ...demoEmployees,
};
const ABSENT = '0190a8a0-0400-7000-8000-000000000999';

const MUTATIONS: Record<string, { input: string; value: object; may: string[] }> = {
  setBudget: { input: 'SetBudgetInput', value: budgetInput(5_000_000), may: ['operator', 'payerAlmaty'] },
  setGuaranteedAmount: { input: 'SetGuaranteedAmountInput', value: amountInput(100_000), may: ['operator'] },
  approveClaim: { input: 'ApproveClaimInput', value: { claimId: ABSENT }, may: ['payerAlmaty', 'payerKaraganda'] },
  rejectClaim: {
    input: 'RejectClaimInput',
    value: { claimId: ABSENT, reason: 'OTHER', text: 'No.' },
    may: ['payerAlmaty', 'payerKaraganda'],
  },
  correctClaim: {
    input: 'CorrectClaimInput',
    value: { claimId: ABSENT, amount: { tiyn: 1 }, explanation: 'So.' },
    may: ['alatau', 'karkaraly'],
  },
  releaseClaim: { input: 'ReleaseClaimInput', value: { claimId: ABSENT }, may: ['payerAlmaty', 'payerKaraganda'] },
  payClaims: {
    input: 'PayClaimsInput',
    value: { id: registerId(9), claimIds: [ABSENT], paidOn: '2026-02-02' },
    may: ['payerAlmaty', 'payerKaraganda'],
  },
};
const CLOSED = new Set<unknown>(['FORBIDDEN', 'UNAUTHENTICATED', 'NOT_YOUR_DEPARTMENT']);

let world: World;
let claimId: string;
beforeAll(async () => {
  world = await startPayments({ budget: 5_000_000 });
  await world.place(1);
  await world.sign(1);
  claimId = await world.claimOf(1);
});
afterAll(() => world[Symbol.asyncDispose]());

describe('a mutation', () => {
  it.each(Object.entries(MUTATIONS).map(([name, rest]) => ({ name, ...rest })))(
    '$name is open to its actors only',
    async (mutation) => {
      const { name, input, value, may } = mutation;
      const query = `mutation ($input: ${input}!) { ${name}(input: $input) { id } }`;
      const open: string[] = [];
      for (const [holder, token] of Object.entries(HOLDERS)) {
        const { codes } = await world.ask(token, query, { input: value });
        if (!codes.some((code) => CLOSED.has(code))) open.push(holder);
      }
      expect(open.toSorted()).toEqual(may.toSorted());
    },
  );
});

describe('a claim', () => {
  const SEE = 'query ($id: UUID!) { claim(id: $id) { id } claims { nodes { id } } }';
  const SEERS = ['aigerim', 'alatau', 'headAlmaty', 'payerAlmaty', 'specialistAlmaty'];

  it('is seen by its recipient, its provider and its department only', async () => {
    const seers: string[] = [];
    for (const [holder, token] of Object.entries(HOLDERS)) {
      const { data } = await world.ask(token, SEE, { id: claimId });
      if (data?.['claims'] == null) continue; // refused, which is not an empty list
      const sees = data['claim'] !== null;
      expect(data).toEqual({ claim: sees ? { id: claimId } : null, claims: { nodes: sees ? [{ id: claimId }] : [] } });
      if (sees) seers.push(holder);
    }
    expect(seers.toSorted()).toEqual(SEERS);
  });

  it('is not seen through a power of attorney for applications (A2-6a)', async () => {
    await world.place(2, { about: { ...world.about(2), personId: marat.personId } });
    await world.sign(2);
    const ofMarat = await world.claimOf(2);
    expect((await world.ask(citizen(damir), SEE, { id: ofMarat })).data).toEqual({ claim: null, claims: { nodes: [] } });
    expect((await world.ask(citizen(marat), SEE, { id: ofMarat })).data).toMatchObject({ claim: { id: ofMarat } });
  });

  it('is seen by the legal representative of its recipient', async () => {
    await world.place(3, { about: { ...world.about(3), personId: alikhan.personId } });
    await world.sign(3);
    const ofAlikhan = await world.claimOf(3);
    expect((await world.ask(citizen(saule), SEE, { id: ofAlikhan })).data).toMatchObject({ claim: { id: ofAlikhan } });
  });

  it('is seen by the specialist of its region', async () => {
    const regional: TokenHolder = { ...demoEmployees.regionalSpecialist, region: almaty.region };
    expect((await world.ask(regional, SEE, { id: claimId })).data).toMatchObject({ claim: { id: claimId } });
  });

  it('does not name its person to payers', async () => {
    const query = 'query ($id: UUID!) { claim(id: $id) { person { id } } }';
    expect((await world.ask(demoEmployees.payerAlmaty, query, { id: claimId })).codes).toEqual(['FORBIDDEN']);
    expect((await world.ask(demoEmployees.specialistAlmaty, query, { id: claimId })).data).toEqual({
      claim: { person: { id: aigerim.personId } },
    });
  });

  it('is hidden behind the order and the act, too', async () => {
    const query =
      'query ($any: [_Any!]!) { _entities(representations: $any) { ... on Claim { id } ... on Order { claims { id } } } }';
    const orderId = (await world.deps.db.claim.findUniqueOrThrow({ where: { id: claimId } })).orderId;
    const any = [
      { __typename: 'Claim', id: claimId },
      { __typename: 'Order', id: orderId },
    ];
    const hidden = [null, { claims: [] }];
    expect((await world.ask(citizen(timur), query, { any })).data).toEqual({ _entities: hidden });
    expect((await world.ask(demoEmployees.payerKaraganda, query, { any })).data).toEqual({ _entities: hidden });
    expect((await world.ask(demoEmployees.operator, query, { any })).codes).toContain('FORBIDDEN');
  });
});

describe('a budget', () => {
  it('is seen by its department and the operator only', async () => {
    const query =
      'query ($d: UUID!) { budget(departmentId: $d, kind: SANATORIUM_RESORT_TREATMENT, year: 2026) { id } budgets { nodes { id } } }';
    const seers: string[] = [];
    for (const [holder, token] of Object.entries(HOLDERS)) {
      const { data } = await world.ask(token, query, { d: almaty.id });
      if (data?.['budget'] != null) seers.push(holder);
    }
    expect(seers.toSorted()).toEqual(['headAlmaty', 'operator', 'payerAlmaty', 'specialistAlmaty']);
  });

  it('shows its movements to nobody outside the department, not even to the operator', async () => {
    const query = '{ budgets { nodes { movements { nodes { sequence } } } } }';
    expect((await world.ask(demoEmployees.operator, query)).codes).toEqual(['FORBIDDEN']);
  });
});
