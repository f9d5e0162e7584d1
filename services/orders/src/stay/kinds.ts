import type { ServiceKind } from '@aleumet/domain';

/** The kind of service that is rendered as a stay. With a second one, a search has to state the kind. */
export const STAY_KIND = 'SANATORIUM_RESORT_TREATMENT' satisfies ServiceKind;
