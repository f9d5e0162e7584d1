import type { Setup, Story } from '@aleumet/standalone/case';

const KEPT = `query Kept($id: UUID!, $personId: UUID!) {
  order(id: $id) {
    status outcome number
    reservation { status amount { tiyn } spent { tiyn } }
    acts { status claim { id status amount { tiyn } } }
    measure { executions { order { id } } }
  }
  person(id: $personId) { orders { nodes { id } } applications { nodes { id } } sms { nodes { code } } }
}`;
type Tiyn = { tiyn: number };
export type Kept = {
  order: {
    status: string;
    outcome: string | null;
    number: string;
    reservation: { status: string; amount: Tiyn; spent: Tiyn | null } | null;
    acts: { status: string; claim: { id: string; status: string; amount: Tiyn } | null }[];
    measure: { executions: { order: { id: string } }[] };
  };
  person: { orders: { nodes: { id: string }[] }; applications: { nodes: { id: string }[] }; sms: { nodes: { code: string }[] } };
};

/** The data that the portal has about the person and the order. */
export function askKept({ recipient, signer }: Story, orderId: string): Promise<Kept> {
  return signer.ask<Kept>(KEPT, { id: orderId, personId: recipient.personId });
}

const MOVEMENTS = `query Movements($departmentId: UUID!, $orderId: UUID!) {
  budget(departmentId: $departmentId, kind: SANATORIUM_RESORT_TREATMENT, year: 2026) {
    total { tiyn } free { tiyn } reserved { tiyn } owed { tiyn } paid { tiyn }
    movements(filter: { orderId: $orderId }, orderBy: OLDEST) { nodes { from to amount { tiyn } } }
  }
}`;
type Movement = { from: string; to: string; amount: Tiyn };
type Budget = Record<'total' | 'free' | 'reserved' | 'owed' | 'paid', Tiyn> & { movements: { nodes: Movement[] } };

/** The movements of the order's money, one line each; the states add up to the budget. */
export async function askMoney({ actors }: Setup, { department, recipient }: Story, orderId: string): Promise<string[]> {
  const payer = actors.employee(department.payer);
  const { budget } = await payer.ask<{ budget: Budget }>(MOVEMENTS, { departmentId: recipient.departmentId, orderId });
  const sum = budget.free.tiyn + budget.reserved.tiyn + budget.owed.tiyn + budget.paid.tiyn;
  if (sum !== budget.total.tiyn) throw new Error(`the budget is ${budget.total.tiyn}, its states are ${sum}`);
  return budget.movements.nodes.map(({ from, to, amount }) => `${from} to ${to}: ${amount.tiyn}`);
}
