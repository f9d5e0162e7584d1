import { yearOf } from '@aleumet/domain';
import type { Story, WithChoice, WithClaim } from './setup.ts';
import { requireSame } from './stage/difference.ts';
import { tenge } from './stage/money.ts';
import { newId } from './stage/new-id.ts';

const APPROVE = `mutation ApproveClaim($input: ApproveClaimInput!) { approveClaim(input: $input) { id status } }`;
const PAY = `mutation PayClaims($input: PayClaimsInput!) { payClaims(input: $input) { id claimCount total { tiyn } paidOn } }`;
type Paid = { payClaims: { id: string; claimCount: number; total: { tiyn: number }; paidOn: string } };

/** The payer approves the claim and enters the payment register; the money is spent (A2-4c, A2-28a). */
export async function pay<S extends Story & WithChoice & WithClaim>(story: S): Promise<S> {
  const { actors, choice, claimId, department, doors, money, recipient, witness } = story;
  const payer = actors.employee(department.payer);
  await payer.ask(APPROVE, { input: { claimId } });
  await witness.tell({
    person: recipient,
    who: payer.name,
    what: 'approves the claim',
    rule: 'A2-28a',
    events: ['ClaimApproved'],
  });

  const [id, paidOn, tiyn] = [newId(), doors.clock.today(), choice.amounts.guaranteed];
  const { payClaims } = await payer.ask<Paid>(PAY, { input: { id, paidOn, claimIds: [claimId] } });
  requireSame({
    rule: 'A2-4c',
    what: 'payment register',
    expected: { id, claimCount: 1, total: { tiyn }, paidOn },
    came: payClaims,
  });
  money.expect({ departmentId: recipient.departmentId, year: yearOf(choice.arrivalOn), from: 'owed', to: 'paid', tiyn });
  await witness.tell({
    person: recipient,
    who: payer.name,
    what: `pays ${tenge(tiyn)} to the provider`,
    rule: 'A2-4c',
    events: ['PaymentMade', 'BudgetChanged'],
  });
  return story;
}
