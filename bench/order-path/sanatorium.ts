import { demoDepartments, demoEmployees } from '@aleumet/testkit/demo';
import type { GraphqlClient } from '@aleumet/testkit/graphql-client';
import { newId } from '@aleumet/standalone/case';
import { offerInputs } from '../../standalone/src/demo-data/sanatoria.ts';

const PUBLISH = `mutation PublishOffer($input: PublishOfferInput!) { publishOffer(input: $input) { id } }`;
const BUDGETS = `query Budgets { budgets(first: 100) { nodes { id department { id } kind year } } }`;
const SET = `mutation SetBudget($input: SetBudgetInput!) { setBudget(input: $input) { id } }`;
type Budgets = { budgets: { nodes: { id: string; department: { id: string }; kind: string; year: number }[] } };

export const PROVIDER = demoEmployees.alatau;
/** One thousand million tenge: the money is never exhausted. */
const ENOUGH = { tiyn: 100_000_000_000, currency: 'KZT' };

/** Publishes one offer with so many beds. */
export async function publishBeds(provider: GraphqlClient, count: number): Promise<{ offerId: string; bedIds: string[] }> {
  const [offer] = offerInputs().alatau;
  const [bed] = offer?.beds ?? [];
  const beds = Array.from({ length: count }, () => ({ ...bed, id: newId() }));
  const input = { ...offer, id: newId(), beds };
  await provider.ask(PUBLISH, { input });
  return { offerId: input.id, bedIds: beds.map(({ id }) => id) };
}

/** Makes the budget of the department large enough for every order. */
export async function fillBudget(payer: GraphqlClient, year: number): Promise<void> {
  const { budgets } = await payer.ask<Budgets>(BUDGETS);
  const own = budgets.nodes.find((budget) => budget.department.id === demoDepartments.almaty.id && budget.year === year);
  if (!own) throw new Error(`no budget for ${year}`);
  const input = { id: own.id, departmentId: own.department.id, kind: own.kind, year, total: ENOUGH };
  await payer.ask(SET, { input });
}
