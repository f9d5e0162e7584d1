import { describe, expect, it } from 'vitest';
import { InvalidInput, type Money, money, ZERO, plus, Refusal } from '@aleumet/domain';
import { OWED_STATUSES } from '../claim/claim.ts';
import {
  approve,
  apply,
  correct,
  pay,
  registerId,
  reject,
  release,
  releaseClaim,
  reserve,
  setBudget,
  spend,
} from '../../test/ledger-specification.ts';
import type { LedgerCommand } from './decider.ts';
import { EMPTY_LEDGER, type Ledger } from './ledger.ts';

/** The same numbers for the same seed, so that a failure can be repeated. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const ORDERS = 8;

function anyCommand(draw: (below: number) => number): LedgerCommand {
  const order = draw(ORDERS);
  const commands: (() => LedgerCommand)[] = [
    () => setBudget(draw(6_000_000)),
    () => reserve(order),
    () => reserve(order, { guaranteed: money(draw(2_000_000)) }),
    () => release(order),
    () => spend(order, money(draw(1_100_000))),
    () => spend(order),
    () => approve(order),
    () => reject(order),
    () => correct(order, { amount: money(draw(1_000_000)) }),
    () => releaseClaim(order),
    () => pay([order, draw(ORDERS)], { registerId: registerId(draw(4)) }),
    () => pay([order], { registerId: registerId(draw(40)) }),
  ];
  return (commands[draw(commands.length)] ?? expect.fail())();
}

/** A refused command changes nothing, nor does a message that waits. Any other error is a fault. */
function attempt(ledger: Ledger, command: LedgerCommand): Ledger {
  try {
    return apply(ledger, command);
  } catch (error) {
    const waits = error instanceof Error && error.message.startsWith('the ledger was loaded without the page');
    if (!waits && !(error instanceof Refusal) && !(error instanceof InvalidInput)) throw error;
    return ledger;
  }
}

function sum(pages: readonly { amount: Money }[]): Money {
  return pages.map(({ amount }) => amount).reduce(plus, ZERO);
}

function expectEveryTengeInOnePlace({ budgets, reservations, claims, registers }: Ledger): void {
  for (const { balance } of budgets) {
    const { total, free, reserved, owed, paid } = balance;
    expect([free, reserved, owed, paid].reduce(plus)).toEqual(total);
    expect([free, reserved, owed, paid].filter(({ tiyn }) => tiyn < 0)).toEqual([]);
    expect(sum(reservations.filter(({ status }) => status === 'RESERVED'))).toEqual(reserved);
    expect(sum(claims.filter(({ status }) => OWED_STATUSES.has(status)))).toEqual(owed);
    expect(sum(claims.filter(({ status }) => status === 'PAID'))).toEqual(paid);
    expect(registers.map(({ total: registered }) => registered).reduce(plus, ZERO)).toEqual(paid);
  }
}

describe('whatever is asked in whatever order', () => {
  it('has every tenge of a budget in exactly one of four states, for one order or claim (A2-4c)', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 100; seed += 1) {
      const draw = numbersFrom(seed);
      let ledger: Ledger = EMPTY_LEDGER;
      for (let step = 0; step < 120; step += 1) {
        ledger = attempt(ledger, anyCommand(draw));
        expectEveryTengeInOnePlace(ledger);
      }
      for (const { status } of [...ledger.reservations, ...ledger.claims]) seen.add(status);
    }
    const everyStatus = new Set([
      'RESERVED',
      'REFUSED',
      'RELEASED',
      'SPENT',
      'REGISTERED',
      'CORRECTED',
      'APPROVED',
      'REJECTED',
      'PAID',
    ]);
    expect(seen).toEqual(everyStatus);
  });
});
