import { Refusal, type RefusalCatalogue, type RefusalDetails, repeatRefusals } from '@aleumet/domain';
import { budgetRefusals } from './budget/refusals.ts';
import { claimRefusals } from './claim/refusals.ts';
import { guaranteedAmountRefusals } from './guaranteed-amount/refusals.ts';
import { paymentRegisterRefusals } from './payment-register/refusals.ts';

/** All refusals of this service. */
export const catalogue = {
  ...budgetRefusals,
  ...claimRefusals,
  ...guaranteedAmountRefusals,
  ...paymentRegisterRefusals,
  ...repeatRefusals,
} satisfies RefusalCatalogue;

export type RefusalCode = keyof typeof catalogue;

/** Throws the refusal with this code. A code that is not in the catalogue does not compile. */
export function refuse(code: RefusalCode, details?: RefusalDetails): never {
  throw new Refusal(code, details);
}
