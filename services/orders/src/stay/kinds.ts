import type { ServiceKind } from '@aleumet/domain';

/** The kind of service that is given as a stay. With a second one, a search says which. */
export const STAY_KIND = 'SANATORIUM_RESORT_TREATMENT' satisfies ServiceKind;
