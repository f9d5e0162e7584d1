import type { PlainDate } from '@aleumet/domain';
import { signAndPlace } from '../place-order.ts';
import type { Story, WithChoice, WithEntry, WithOrder, WithWindow } from '../setup.ts';
import { findFreeBeds } from '../search-beds.ts';
import { requireSame, required } from '../stage/difference.ts';
import { tenge } from '../stage/money.ts';
import { transferAgain } from '../transfer-again.ts';

const BUDGET = `query Budget($departmentId: UUID!, $year: Int!) {
  budget(departmentId: $departmentId, kind: SANATORIUM_RESORT_TREATMENT, year: $year) { id total { tiyn } }
}`;
const SET = `mutation SetBudget($input: SetBudgetInput!) { setBudget(input: $input) { id total { tiyn } free { tiyn } } }`;
const ENTRY = `query PlaceOf($id: UUID!) { queueEntry(id: $id) { place } }`;
const VOIDED = `query Voided($id: UUID!) {
  order(id: $id) { outcome voidCode reservation { status refusalReason } queueEntry { queueNo place status } }
}`;
type Budget = { budget: { id: string; total: { tiyn: number } } | null };
type Voided = {
  order: {
    outcome: string | null;
    voidCode: string | null;
    reservation: { status: string; refusalReason: string | null };
    queueEntry: { queueNo: number; place: number; status: string };
  };
};

type Choosing = Story & WithEntry & WithWindow & WithChoice;

/**
 * The money is not enough: the order is void, the bed free again, the place in the queue unchanged (A2-25e, GAP-7). After more
 * money is provided, the specialist transfers the programme again.
 */
export async function runOutOfFunds<S extends Choosing>(story: S): Promise<S> {
  const { choice } = story;
  const { budget } = await budgetOf(story);
  const { id, total } = required('A2-4c', 'budget', budget);
  await setBudget(story, { id, tiyn: choice.amounts.guaranteed - 100 });
  const place = await placeOf(story);
  const orderId = (await signAndPlace(story, choice)).placed.id;
  await story.doors.clock.settle();
  await requireVoided({ ...story, orderId, placedOn: story.doors.clock.today() }, place);
  await setBudget(story, { id, tiyn: total.tiyn });
  return transferAgain(story, place);
}

async function requireVoided(story: Choosing & WithOrder, place: number): Promise<void> {
  const { choice, orderId, queueNo, recipient, signer, witness } = story;
  const { order } = await signer.ask<Voided>(VOIDED, { id: orderId });
  const queueEntry = { queueNo, place, status: 'WAITING_FOR_FUNDS' };
  const expected = {
    outcome: 'VOIDED',
    voidCode: 'NO_FUNDS',
    reservation: { status: 'REFUSED', refusalReason: 'NO_FUNDS' },
    queueEntry,
  };
  requireSame({ rule: 'GAP-7', what: 'order, money and place in the queue', expected, came: order });
  requireSame({
    rule: 'A2-28a',
    what: 'the bed is free again',
    expected: true,
    came: await isFree(story, choice.bedId, choice.arrivalOn),
  });
  await witness.tell({
    person: recipient,
    who: signer.name,
    what: `orders, but the budget is one tenge short: the order is void, the bed free, place ${place} unchanged`,
    rule: 'A2-25e',
    events: ['OrderPlaced', 'FundsRefused', 'OrderVoided', 'EntryWaitsForFunds'],
  });
}

async function isFree(story: Choosing, bedId: string, arrivalOn: PlainDate): Promise<boolean> {
  const beds = await findFreeBeds(story, { arrivalOn, bedDays: story.choice.bedDays });
  return beds.some((bed) => bed.bedId === bedId);
}

function budgetOf({ actors, department, doors, recipient }: Choosing): Promise<Budget> {
  const year = Number(doors.clock.today().slice(0, 4));
  return actors.employee(department.payer).ask<Budget>(BUDGET, { departmentId: recipient.departmentId, year });
}

async function setBudget(
  { actors, department, doors, money, recipient, witness }: Choosing,
  { id, tiyn }: { id: string; tiyn: number },
): Promise<void> {
  const payer = actors.employee(department.payer);
  const year = Number(doors.clock.today().slice(0, 4));
  const input = { id, departmentId: recipient.departmentId, kind: 'SANATORIUM_RESORT_TREATMENT', year, total: { tiyn } };
  await payer.ask(SET, { input });
  money.resize(recipient.departmentId, year, tiyn);
  await witness.tell({ who: payer.name, what: `sets the budget to ${tenge(tiyn)}`, rule: 'A2-4c', events: ['BudgetChanged'] });
}

async function placeOf({ entryId, signer }: Choosing): Promise<number> {
  const { queueEntry } = await signer.ask<{ queueEntry: { place: number } | null }>(ENTRY, { id: entryId });
  return required('A2-22b', 'entry in the queue journal', queueEntry).place;
}
