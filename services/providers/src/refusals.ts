import { Refusal, type RefusalCatalogue, type RefusalDetails } from '@aleumet/domain';
import { offerRefusals } from './offer/refusals.ts';
import { providerRefusals } from './provider/refusals.ts';

/** All refusals of this service. */
export const catalogue = { ...providerRefusals, ...offerRefusals } satisfies RefusalCatalogue;

/** Throws the refusal with this code. A code that is not in the catalogue does not compile. */
export function refuse(code: keyof typeof catalogue, details?: RefusalDetails): never {
  throw new Refusal(code, details);
}
