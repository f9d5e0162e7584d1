import { id, InvalidInput, plainDate } from '@aleumet/domain';
import type { DeliverIrpInput, MeasureInput } from '../generated/graphql.ts';
import { plainText } from '../plain-text.ts';
import type { PrescribedMeasure, Programme } from './programme.ts';

const MOST_MEASURES = 100;

/** Reads a programme as the data bank gives it. */
export function parseProgramme(input: DeliverIrpInput): Programme {
  const { measures } = input;
  const count = measures.length;
  if (count < 1 || count > MOST_MEASURES) throw new InvalidInput('measures', `between 1 and ${MOST_MEASURES}`);
  if (new Set(measures.map((measure) => measure.id)).size !== count) throw new InvalidInput('measures', 'one is named twice');
  return {
    id: id(input.id),
    personId: id(input.personId),
    formedOn: plainDate(input.formedOn),
    disabilityUntil: input.disabilityUntil == null ? null : plainDate(input.disabilityUntil),
    workInjury: input.workInjury,
    prescribed: measures.map((measure, at) => parseMeasure(measure, `measures.${at}`)),
  };
}

function parseMeasure(input: MeasureInput, path: string): PrescribedMeasure {
  const { kind, product, quantity } = input;
  const validFrom = plainDate(input.validFrom);
  const validTo = input.validTo == null ? null : plainDate(input.validTo);
  if (validTo !== null && validTo < validFrom) throw new InvalidInput(`${path}.validTo`, 'before validFrom');
  if (quantity != null && quantity < 1) throw new InvalidInput(`${path}.quantity`, 'not above zero');
  return {
    id: id(input.id),
    kind,
    product: product == null ? null : plainText(product, `${path}.product`),
    quantity: quantity ?? null,
    validFrom,
    validTo,
  };
}
