import type { DepartmentId, OrderId, ServiceKind, Tariff, WorkingCalendar } from '@aleumet/domain';
import type { OfferFact, ProviderFact, SelectionFact, TermFact } from '../terms/facts.ts';
import type { OrderPolicy } from '../terms/policy.ts';
import type { RightFact } from '../terms/rights.ts';
import type { FulfilmentFacts } from './fulfilment.ts';

/** All data that determine whether an order may be placed, read in the transaction that places it. */
export type PlacingFacts = {
  selection: SelectionFact;
  departmentId: DepartmentId;
  region: string;
  ageBand: string;
  disabilityGroup: string;
  contractTextVersion: string;
  hasSignedContract: boolean;
  offer: OfferFact;
  provider: ProviderFact;
  guaranteed: Tariff | null;
  term: TermFact;
  /** The open order of the entry. */
  liveOrderId: OrderId | null;
  /** Rights to the granted service, each in its newest period that has begun by the day of the tariff. */
  rights: readonly RightFact[];
  fulfilment: FulfilmentFacts;
};

/** The contents of an answer, and who may give it. */
export type AnsweringFacts = { provider: ProviderFact; fulfilment: FulfilmentFacts };

export type OrderFacts = {
  /** The numbers of the law for a kind of service, on the day of the command. */
  policyOf: (kind: ServiceKind) => OrderPolicy;
  calendar: WorkingCalendar;
  /** Null but for placing. */
  placing: PlacingFacts | null;
  /** Null for placing, and when there is no such order. */
  answering: AnsweringFacts | null;
};
