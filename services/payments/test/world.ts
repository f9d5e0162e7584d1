import {
  ActSignedSchema,
  AgeBand,
  DepartmentRegisteredSchema,
  DisabilityGroup,
  IdentitySchema,
  Language,
  type MessageInitShape,
  OrderPlacedSchema,
  ProviderRegisteredSchema,
  RepresentativeKind,
  RepresentativeScope,
  ServiceKind,
} from '@aleumet/proto-events';
import { demoCitizens, demoDepartments, demoEmployees, demoProviders, demoRecipients } from '@aleumet/testkit/demo';
import { startServiceWorld } from '@aleumet/testkit/service-world';
import { createDeps } from '../src/deps.ts';
import { reactions } from '../src/inbox/reactions.ts';
import { jobs } from '../src/jobs/jobs.ts';
import { createService } from '../src/server.ts';

export type World = Awaited<ReturnType<typeof startPayments>>;

export const { operator, payerAlmaty, alatau } = demoEmployees;
export const { almaty } = demoDepartments;
export const KIND = 'SANATORIUM_RESORT_TREATMENT';

const uuid = (group: string, number: number) => `0190a8a0-${group}-7000-8000-${String(number).padStart(12, '0')}`;
export const budgetId = uuid('0901', 1);
export const amountId = uuid('0902', 1);
export const orderId = (number: number) => uuid('0100', number);
export const actId = (number: number) => uuid('0300', number);
export const registerId = (number: number) => uuid('0500', number);

export const SET_BUDGET = /* GraphQL */ `
  mutation ($input: SetBudgetInput!) {
    setBudget(input: $input) {
      id
      region
      total {
        tiyn
      }
      free {
        tiyn
      }
      reserved {
        tiyn
      }
      owed {
        tiyn
      }
      paid {
        tiyn
      }
    }
  }
`;
export const SET_AMOUNT = /* GraphQL */ `
  mutation ($input: SetGuaranteedAmountInput!) {
    setGuaranteedAmount(input: $input) {
      id
      kind
      product
      region
      validFrom
      per
      amount {
        tiyn
      }
    }
  }
`;

export const budgetInput = (tiyn: number) => ({ id: budgetId, departmentId: almaty.id, kind: KIND, year: 2026, total: { tiyn } });
export const amountInput = (tiyn: number, more: object = {}) => ({
  ...{ id: amountId, kind: KIND, region: almaty.region, validFrom: '2026-01-01', per: 'BED_DAY', amount: { tiyn } },
  ...more,
});

/** The service with two departments, two providers, the people of the demo and 1 000 tenge a bed-day in Almaty. */
export async function startPayments({ budget }: { budget?: number } = {}) {
  const world = await startServiceWorld({ name: 'payments', createDeps, createService, reactions, jobs });
  for (const { id, region } of Object.values(demoDepartments))
    await world.tell(DepartmentRegisteredSchema, { about: { departmentId: id, region } }, id);
  for (const { providerId, bin } of Object.values(demoProviders)) {
    await world.tell(ProviderRegisteredSchema, { about: { providerId }, binDigest: world.deps.digestOf(bin) }, providerId);
  }
  await tellPeople(world, world.deps.digestOf);
  await world.ask(operator, SET_AMOUNT, { input: amountInput(100_000) });
  if (budget !== undefined) await world.ask(operator, SET_BUDGET, { input: budgetInput(budget) });

  const money = (tiyn: number) => ({ tiyn: BigInt(tiyn), currency: 'KZT' });
  const about = (number: number) => ({
    ...{ orderId: orderId(number), personId: demoRecipients.aigerim.personId, departmentId: almaty.id, region: almaty.region },
    ...{ providerId: demoProviders.alatau.providerId, kind: ServiceKind[KIND] },
  });
  const asked = (number: number) => ({ budgetYear: 2026, reimbursementApplicationId: uuid('0700', number) });
  const placed = (number: number, more: object = {}) => {
    const amounts = { price: money(1_500_000), guaranteed: money(1_000_000), coPayment: money(500_000) };
    const ordered = { about: about(number), ...asked(number), tariffOn: '2026-03-02', quantity: 10, ...amounts };
    return world.messageOf(OrderPlacedSchema, { ...ordered, ...more }, orderId(number));
  };
  const signed = (number: number, guaranteed = 1_000_000, act = number) =>
    world.messageOf(
      ActSignedSchema,
      { about: { ...about(number), actId: actId(act) }, ...asked(number), guaranteed: money(guaranteed) },
      actId(act),
    );

  return {
    ...world,
    about,
    placed,
    signed,
    place: (number: number, more?: object) => world.deliver(placed(number, more)),
    sign: (number: number, guaranteed?: number, act?: number) => world.deliver(signed(number, guaranteed, act)),
    /** The four states of the budget of Almaty, in tiyn. */
    balance: async () => {
      const row = await world.deps.db.budget.findUniqueOrThrow({ where: { id: budgetId } });
      return [row.freeTiyn, row.reservedTiyn, row.owedTiyn, row.paidTiyn].map(Number);
    },
    claimOf: async (number: number) => (await world.deps.db.claim.findUniqueOrThrow({ where: { actId: actId(number) } })).id,
  };
}

type Told = {
  tell: (schema: typeof IdentitySchema, event: MessageInitShape<typeof IdentitySchema>, key: string) => Promise<void>;
};

async function tellPeople({ tell }: Told, digestOf: (number: string) => string) {
  const plain = { ageBand: AgeBand.FROM_30_TO_44, disabilityGroup: DisabilityGroup.SECOND, language: Language.KK };
  const { aigerim, alikhan, marat } = demoRecipients;
  for (const person of [aigerim, alikhan, marat, { ...demoCitizens.timur, representatives: [] }]) {
    const representatives = person.representatives.map(({ iin, kind, scopes, validUntil }) => ({
      iinDigest: digestOf(iin),
      kind: RepresentativeKind[kind],
      scope: RepresentativeScope[scopes.includes('ALL') ? 'ALL' : 'INTAKE'],
      validUntil,
    }));
    const where = { departmentId: almaty.id, region: almaty.region };
    const identity = { ...plain, ...where, personId: person.personId, iinDigest: digestOf(person.iin), representatives };
    await tell(IdentitySchema, identity, person.personId);
  }
}
