import type { ServiceKind } from '@aleumet/domain';
import sanatorium from '../data/sanatorium-state-service.json' with { type: 'json' };

/** The standard of a state service and the contraindications beside it, as the law prints them. */
export type StateServiceRecord = Omit<typeof sanatorium, 'kind'> & { kind: ServiceKind };

const STANDARDS: Partial<Record<ServiceKind, StateServiceRecord>> = {
  SANATORIUM_RESORT_TREATMENT: { ...sanatorium, kind: 'SANATORIUM_RESORT_TREATMENT' },
};

/** The standard of a kind of service (A2/F3), with its contraindications (A2-3b); undefined while the portal does not carry it. */
export function findStateService(kind: ServiceKind): StateServiceRecord | undefined {
  return STANDARDS[kind];
}
