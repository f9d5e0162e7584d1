import { addWorkingDays, type DepartmentId, id, type Money, type PlainDate, plainDate, yearOf } from '@aleumet/domain';
import { findCalendar } from '@aleumet/messaging';
import { type Choice, orderText, reimbursementText } from '../documents/placing.ts';
import type { DocumentsToSignInput, SigningWarning } from '../generated/graphql.ts';
import { stayOf } from '../order/decisions/place-order.ts';
import { findPlacingFacts } from '../order/placing-facts.ts';
import { policyOn } from '../order/policy.ts';
import type { DocumentsToSign, Signing } from './asking.ts';
import { needed } from './needed.ts';

/** Order and reimbursement application with the amounts, before anything is signed (A2-28a, A2-29b). */
export async function placingDocuments(input: DocumentsToSignInput, signing: Signing): Promise<DocumentsToSign> {
  const { deps, by, moment } = signing;
  const choice = toChoice(input);
  const facts = await findPlacingFacts(deps.db, { ...choice, by }, deps.law.contract.version);
  const stay = stayOf(choice, facts, policyOn(deps.law.policies, moment.today));
  const { bedDays, price, guaranteed, coPayment } = stay;
  return {
    documents: [
      { kind: 'ORDER', text: orderText(choice, facts, stay) },
      { kind: 'REIMBURSEMENT_APPLICATION', text: reimbursementText(choice, facts, stay) },
    ],
    ...{ bedDays, price, guaranteed, coPayment },
    warnings: await warningsOf({ ...choice, guaranteed, departmentId: facts.departmentId }, signing),
  };
}

function toChoice(input: DocumentsToSignInput): Choice {
  return {
    orderId: id(needed(input.orderId, 'orderId')),
    entryId: id(needed(input.entryId, 'entryId')),
    offerId: id(needed(input.offerId, 'offerId')),
    bedId: id(needed(input.bedId, 'bedId')),
    arrivalOn: plainDate(needed(input.arrivalOn, 'arrivalOn')),
    departureOn: plainDate(needed(input.departureOn, 'departureOn')),
    reimbursementApplicationId: id(needed(input.reimbursementApplicationId, 'reimbursementApplicationId')),
  };
}

type Planned = { arrivalOn: PlainDate; departmentId: DepartmentId; guaranteed: Money };

/** What the signer should know: a day to cancel may not be left (GAP-15), the money may not suffice. */
async function warningsOf(
  { arrivalOn, departmentId, guaranteed }: Planned,
  { deps, reads, moment }: Signing,
): Promise<SigningWarning[]> {
  const { answerWorkingDays, cancelWorkingDays } = policyOn(deps.law.policies, moment.today);
  const calendar = await findCalendar(deps.db);
  const warnings: SigningWarning[] = [];
  if (arrivalOn < addWorkingDays(moment.today, answerWorkingDays + cancelWorkingDays, calendar))
    warnings.push('NO_TIME_TO_CANCEL');
  const free = await reads.freeFunds(departmentId, yearOf(arrivalOn));
  if (free !== null && free.tiyn < guaranteed.tiyn) warnings.push('FUNDS_UNLIKELY');
  return warnings;
}
