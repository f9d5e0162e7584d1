import type { Actor } from './actors.ts';
import { requireSame } from './difference.ts';

/** The states of money in a budget. */
export type MoneyState = 'free' | 'reserved' | 'owed' | 'paid';

export type Balance = Record<MoneyState | 'total', number>;

/** How an order moves money: tiyn of a department's budget of a year change from one state to another. */
export type MoneyMove = { departmentId: string; year: number; from: MoneyState; to: MoneyState; tiyn: number };

/** Computes the budgets independently of the portal: every tenge of every budget is in exactly one state. */
export type Money = {
  /** Records the effect that a step must have. */
  expect: (move: MoneyMove) => void;
  /** Compares every budget with the expected one. Returns a line for each budget that changed since the last call. */
  compare: () => Promise<string[]>;
  /** Records that a payer has changed the total of a budget; the free amount changes with it. */
  resize: (departmentId: string, year: number, tiyn: number) => void;
};

type Budget = { department: { id: string }; region: string; year: number } & Record<keyof Balance, { tiyn: number }>;

const BUDGETS = `query Budgets($after: String) {
  budgets(first: 100, after: $after, filter: { kind: SANATORIUM_RESORT_TREATMENT }) {
    nodes { department { id } region year total { tiyn } free { tiyn } reserved { tiyn } owed { tiyn } paid { tiyn } }
  }
}`;

/** Reads the budgets as the operator, to begin with. */
export async function openBooks(operator: Actor): Promise<Money> {
  const books = new Map<string, Balance>();
  const moved = new Set<string>();

  async function read(): Promise<Budget[]> {
    return (await operator.ask<{ budgets: { nodes: Budget[] } }>(BUDGETS)).budgets.nodes;
  }
  function balanceOf(departmentId: string, year: number): Balance {
    const balance = books.get(keyOf(departmentId, year));
    if (!balance) throw new Error(`no budget of ${departmentId} for ${year}`);
    return balance;
  }
  for (const budget of await read()) books.set(keyOf(budget.department.id, budget.year), toBalance(budget));

  return {
    resize: (departmentId, year, tiyn) => {
      const balance = balanceOf(departmentId, year);
      balance.free += tiyn - balance.total;
      balance.total = tiyn;
      moved.add(keyOf(departmentId, year));
    },
    expect: ({ departmentId, year, from, to, tiyn }) => {
      const balance = balanceOf(departmentId, year);
      balance[from] -= tiyn;
      balance[to] += tiyn;
      moved.add(keyOf(departmentId, year));
    },
    compare: async () => {
      const lines: string[] = [];
      for (const budget of await read()) {
        const balance = toBalance(budget);
        const key = keyOf(budget.department.id, budget.year);
        requireSame({
          rule: 'A2-4c',
          what: `budget of region ${budget.region}`,
          expected: books.get(key),
          came: balance,
        });
        const { total, free, reserved, owed, paid } = balance;
        requireSame({ rule: 'A2-4c', what: 'every tenge in one state', expected: total, came: free + reserved + owed + paid });
        if (moved.has(key)) lines.push(textOf(budget, balance));
      }
      moved.clear();
      return lines;
    },
  };
}

function keyOf(departmentId: string, year: number): string {
  return `${departmentId} ${year}`;
}

function toBalance({ total, free, reserved, owed, paid }: Budget): Balance {
  return { total: total.tiyn, free: free.tiyn, reserved: reserved.tiyn, owed: owed.tiyn, paid: paid.tiyn };
}

function textOf({ region, year }: Budget, { total, ...states }: Balance): string {
  const parts = Object.entries(states).map(([state, tiyn]) => `${state} ${tenge(tiyn)}`);
  return `region ${region}, ${year}: ${tenge(total)} = ${parts.join(' + ')}`;
}

/** Formats an amount: `183 000 tenge`. */
export function tenge(tiyn: number): string {
  return `${(tiyn / 100).toLocaleString('en').replaceAll(',', ' ')} tenge`;
}
