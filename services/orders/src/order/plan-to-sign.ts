import { addWorkingDays, type DepartmentId, type Money, unitOf, yearOf } from '@aleumet/domain';
import { findCalendar } from '@aleumet/messaging';
import type { Context } from '../context.ts';
import type { OrderToSign, SigningWarning } from '../generated/graphql.ts';
import { actingCitizen } from '../people/acting.ts';
import { type OrderPolicy, orderPolicyOn } from '../terms/policy.ts';
import { orderText, reimbursementText } from './documents.ts';
import { findPlacing } from './placing-facts.ts';
import { type Choice, type Counted, planOf } from './plan.ts';

/** Returns order and reimbursement application with the amounts, before anything is signed. Nothing is stored. */
export async function planToSign(choice: Choice, context: Context): Promise<OrderToSign> {
  const { deps, actor, moment } = context;
  const by = actingCitizen(actor);
  const { placing } = await findPlacing(deps.db, { ...choice, by }, deps.law.contract.version);
  const policy = orderPolicyOn(deps.law.policies, placing.term.kind, moment.today);
  const plan = planOf(choice, placing, { policy, today: moment.today });
  const { quantity, price, guaranteed, coPayment } = plan;
  const { departmentId, term } = placing;
  return {
    order: { kind: 'ORDER', text: orderText(choice, placing, plan) },
    reimbursementApplication: { kind: 'REIMBURSEMENT_APPLICATION', text: reimbursementText(choice, placing, plan) },
    ...{ quantity, unit: unitOf(term.kind), price, guaranteed, coPayment },
    warnings: await warningsOf({ ...plan, departmentId, kind: term.kind, policy }, context),
  };
}

type Payer = { departmentId: DepartmentId; kind: string; policy: OrderPolicy };

/** Returns what the signer should know: there may be no day left to cancel (GAP-15), the money may not suffice. */
async function warningsOf(plan: Counted & Payer, { deps, reads, moment }: Context): Promise<SigningWarning[]> {
  const { answerWorkingDays, cancelWorkingDays } = plan.policy;
  const lastAnswer = addWorkingDays(moment.today, answerWorkingDays + cancelWorkingDays, await findCalendar(deps.db));
  const free = await reads.freeFunds(plan.departmentId, plan.kind, yearOf(plan.tariffOn));
  return [
    ...(plan.beginsOn !== null && plan.beginsOn < lastAnswer ? (['NO_TIME_TO_CANCEL'] as const) : []),
    ...(isBelow(free, plan.guaranteed) ? (['FUNDS_UNLIKELY'] as const) : []),
  ];
}

function isBelow(free: Money | null, guaranteed: Money): boolean {
  return free !== null && free.tiyn < guaranteed.tiyn;
}
