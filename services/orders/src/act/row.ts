import {
  column,
  idOf,
  moment,
  oneOfWords,
  orNull,
  rowOf,
  SERVICE_KINDS,
  text,
  tiyn,
  unionBy,
  UNITS,
  wholeNumber,
} from '@aleumet/domain';
import type { Act as ActRow } from '../generated/prisma/client.ts';
import type { DraftedAct } from './act.ts';

const drafted = {
  id: idOf<'ActId'>(),
  orderId: idOf<'OrderId'>(),
  part: wholeNumber,
  personId: idOf<'PersonId'>(),
  departmentId: idOf<'DepartmentId'>(),
  region: text,
  providerId: idOf<'ProviderId'>(),
  applicationId: idOf<'ApplicationId'>(),
  measureId: idOf<'MeasureId'>(),
  kind: oneOfWords(SERVICE_KINDS),
  entryId: idOf<'EntryId'>(),
  budgetYear: wholeNumber,
  reimbursementApplicationId: idOf<'ReimbursementApplicationId'>(),
  quantity: wholeNumber,
  unit: oneOfWords(UNITS),
  price: column('priceTiyn', tiyn),
  guaranteed: column('guaranteedTiyn', tiyn),
  coPayment: column('coPaymentTiyn', tiyn),
  document: text,
  draftedAt: moment,
  providerSignatureId: orNull(text),
  recipientSignatureId: orNull(text),
};
const actRow = rowOf('act', unionBy('status', { DRAFTED: drafted, SIGNED: { ...drafted, signedAt: moment } }));

/** Reads a row into the union. */
export function fromRow(row: ActRow): DraftedAct {
  return actRow.fromRow(row);
}

/** All columns of an act. */
export function toRow(act: DraftedAct) {
  return actRow.toRow(act);
}
