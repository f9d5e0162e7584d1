import type { RefusalCatalogue } from '@aleumet/domain';
import { offerRefusals } from './offer/refusals.ts';
import { providerRefusals } from './provider/refusals.ts';

/** Everything that a rule of this service can say no with. */
export const catalogue: RefusalCatalogue = { ...providerRefusals, ...offerRefusals };
