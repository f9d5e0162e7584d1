import { code, id, InvalidInput, lastDay, plainDate, productOf } from '@aleumet/domain';
import type { DeliverIrpInput, MeasureInput } from '../generated/graphql.ts';
import type { PrescribedMeasure, Programme } from './programme.ts';

/** Reads a programme as the data bank gives it. */
export function parseProgramme(input: DeliverIrpInput): Programme {
  const { measures } = input;
  if (new Set(measures.map((measure) => measure.id)).size !== measures.length)
    throw new InvalidInput('input.measures', 'NAMED_TWICE');
  const formedOn = plainDate(input.formedOn);
  return {
    id: id(input.id),
    personId: id(input.personId),
    formedOn,
    disabilityUntil: lastDay(formedOn, input.disabilityUntil, 'input.disabilityUntil'),
    workInjury: input.workInjury,
    prescribed: measures.map((measure, at) => parseMeasure(measure, `input.measures.${at}`)),
  };
}

function parseMeasure(input: MeasureInput, path: string): PrescribedMeasure {
  const { kind, product, quantity } = input;
  const validFrom = plainDate(input.validFrom);
  return {
    id: id(input.id),
    kind,
    product: product == null ? null : productOf(kind, code(product, `${path}.product`), `${path}.product`),
    quantity: quantity ?? null,
    validFrom,
    validTo: lastDay(validFrom, input.validTo, `${path}.validTo`),
  };
}
