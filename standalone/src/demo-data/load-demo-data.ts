import { createGraphqlClient, type GraphqlClient } from '@aleumet/testkit/graphql-client';
import { calendarInput } from './calendar.ts';
import { corporationUnitInputs, departmentInputs } from './departments.ts';
import { budgetInputs, guaranteedAmountInputs } from './money.ts';
import { personInputs } from './persons.ts';
import { offerInputs, providerInputs } from './sanatoria.ts';

/** Where to load, and what receives the progress. */
export type Loading = {
  url: string;
  tokenFor: (user: string) => Promise<string>;
  /** Resolves when every event has been published and processed. */
  idle: () => Promise<void>;
  hear: (loaded: string) => void;
};

/**
 * Loads reference data and the users of the demo by the public mutations, as operator, data bank and providers. Every mutation
 * may be repeated, so an interrupted load is simply run again.
 */
export async function loadDemoData({ url, tokenFor, idle, hear }: Loading): Promise<void> {
  const as = (user: string) => createGraphqlClient({ endpoint: `${url}/graphql`, token: () => tokenFor(user) });
  const [operator, dataBank] = [as('operator'), as('data-bank')];

  await send(operator, 'loadWorkingCalendar', [calendarInput()]);
  hear('working calendar');
  await send(operator, 'registerDepartment', departmentInputs());
  await send(operator, 'registerCorporationUnit', corporationUnitInputs());
  hear('departments');
  await send(dataBank, 'registerPerson', personInputs());
  hear('persons');
  await send(operator, 'registerProvider', providerInputs());
  const { alatau, karkaraly } = offerInputs();
  await send(as('sanatorium-alatau'), 'publishOffer', alatau);
  await send(as('sanatorium-karkaraly'), 'publishOffer', karkaraly);
  hear('sanatoria and their beds');
  await idle(); // payments learns about a department from the identities of its employees
  await send(operator, 'setGuaranteedAmount', guaranteedAmountInputs());
  await send(operator, 'setBudget', budgetInputs());
  await idle();
  hear('guaranteed amounts and budgets');
}

/** Sends the mutations one after the other. */
async function send(client: GraphqlClient, mutation: string, inputs: readonly object[]): Promise<void> {
  const input = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  for (const one of inputs)
    await client.ask(`mutation ($input: ${input}!) { ${mutation}(input: $input) { __typename } }`, { input: one });
}
