import { z } from 'zod';
import { id, money, plainDate, SERVICE_KINDS, UNITS } from '@aleumet/domain';
import type { OfferFact, ProviderFact, SelectionFact, TermFact } from './facts.ts';
import type { RightFact } from './rights.ts';

/** Rows of the replicas as returned by `to_jsonb`, converted to facts. */
const uuid = <Name extends string>() => z.string().transform((text) => id<Name>(text));
const on = z.string().transform((text) => plainDate(text));
const per = z.enum(UNITS);
const kind = z.enum(SERVICE_KINDS);
const tiyn = z.number().transform((amount) => money(amount));

const offerRow = z.object({
  offer_id: uuid<'OfferId'>(),
  provider_id: uuid<'ProviderId'>(),
  kind,
  price_tiyn: tiyn,
  unit: per,
  withdrawn: z.boolean(),
});

export function toOfferFact(row: unknown): OfferFact {
  const { offer_id, provider_id, price_tiyn, ...rest } = offerRow.parse(row);
  return { ...rest, offerId: offer_id, providerId: provider_id, price: price_tiyn };
}

const providerRow = z.object({
  provider_id: uuid<'ProviderId'>(),
  bin_digest: z.string(),
  exclusion_requested_on: on.nullable(),
  excluded_on: on.nullable(),
});

export function toProviderFact(row: unknown): ProviderFact {
  const { provider_id, bin_digest, exclusion_requested_on, excluded_on } = providerRow.parse(row);
  return {
    providerId: provider_id,
    binDigest: bin_digest,
    exclusionRequestedOn: exclusion_requested_on,
    excludedOn: excluded_on,
  };
}

const selectionRow = z.object({
  entry_id: uuid<'EntryId'>(),
  person_id: uuid<'PersonId'>(),
  application_id: uuid<'ApplicationId'>(),
  measure_id: uuid<'MeasureId'>(),
  status: z.string(),
  closes_on: on.nullable(),
});

export function toSelectionFact(row: unknown): SelectionFact {
  const { entry_id, person_id, application_id, measure_id, status, closes_on } = selectionRow.parse(row);
  return {
    entryId: entry_id,
    personId: person_id,
    applicationId: application_id,
    measureId: measure_id,
    isOpen: status === 'OPEN',
    closesOn: closes_on,
  };
}

const measureRow = z.object({
  kind,
  product: z.string(),
  valid_from: on,
  valid_to: on.nullable(),
  disability_until: on.nullable(),
});

export function toTermFact(row: unknown): TermFact {
  const { valid_from, valid_to, disability_until, ...granted } = measureRow.parse(row);
  return { ...granted, validFrom: valid_from, validTo: valid_to, disabilityUntil: disability_until };
}

const amountRow = z.object({ per, amount_tiyn: tiyn });

export function toTariff(row: unknown) {
  if (row === null) return null;
  const { per: unit, amount_tiyn } = amountRow.parse(row);
  return { per: unit, amount: amount_tiyn };
}

const rightRows = z.array(
  z.object({ subject: z.string(), period_from: on, used: z.number(), order_id: uuid<'OrderId'>().nullable() }),
);

export function toRightFacts(rows: unknown): RightFact[] {
  return rightRows.parse(rows).map(({ subject, period_from, used, order_id }) => {
    return { subject, periodFrom: period_from, used, orderId: order_id };
  });
}

const identityRow = z.object({
  department_id: uuid<'DepartmentId'>(),
  region: z.string(),
  age_band: z.string(),
  disability_group: z.string(),
});

export function toPersonPart(row: unknown) {
  const { department_id, region, age_band, disability_group } = identityRow.parse(row);
  return { departmentId: department_id, region, ageBand: age_band, disabilityGroup: disability_group };
}
