import { type RefusalCatalogue, repeatRefusals } from '@aleumet/domain';
import { budgetRefusals } from './budget/refusals.ts';
import { claimRefusals } from './claim/refusals.ts';
import { guaranteedAmountRefusals } from './guaranteed-amount/refusals.ts';
import { paymentRegisterRefusals } from './payment-register/refusals.ts';

/** What people read when a rule of this service says no. */
export const catalogue: RefusalCatalogue = {
  ...budgetRefusals,
  ...claimRefusals,
  ...guaranteedAmountRefusals,
  ...paymentRegisterRefusals,
  ...repeatRefusals,
};
