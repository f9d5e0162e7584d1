import { Refusal, type RefusalCatalogue, type RefusalDetails, repeatRefusals } from '@aleumet/domain';
import { replyRefusals } from './reply/refusals.ts';
import { smsRefusals } from './sms/refusals.ts';

/** All refusals of this service. */
export const catalogue = { ...smsRefusals, ...replyRefusals, ...repeatRefusals } satisfies RefusalCatalogue;

/** Throws the refusal with this code. A code that is not in the catalogue does not compile. */
export function refuse(code: keyof typeof catalogue, details?: RefusalDetails): never {
  throw new Refusal(code, details);
}
