import {
  column,
  day,
  idOf,
  moment,
  oneOfWords,
  orNull,
  record,
  rowOf,
  SERVICE_KINDS,
  text,
  tiyn,
  UNITS,
  wholeNumber,
} from '@aleumet/domain';
import type { Order as OrderRow } from '../generated/prisma/client.ts';
import type { Billable } from './terms.ts';

const tariff = record({ per: oneOfWords(UNITS), amount: record({ tiyn: wholeNumber, currency: oneOfWords(['KZT']) }) });

/** How the terms of an order are stored in its row. */
export const termFields = {
  id: idOf<'OrderId'>(),
  personId: idOf<'PersonId'>(),
  departmentId: idOf<'DepartmentId'>(),
  region: text,
  ageBand: text,
  disabilityGroup: text,
  applicationId: idOf<'ApplicationId'>(),
  measureId: idOf<'MeasureId'>(),
  kind: oneOfWords(SERVICE_KINDS),
  product: text,
  entryId: idOf<'EntryId'>(),
  providerId: idOf<'ProviderId'>(),
  offerId: idOf<'OfferId'>(),
  quantity: wholeNumber,
  tariffOn: day,
  beginsOn: orNull(day),
  tariffs: record({ offered: tariff, guaranteed: tariff }),
  price: column('priceTiyn', tiyn),
  guaranteed: column('guaranteedTiyn', tiyn),
  coPayment: column('coPaymentTiyn', tiyn),
  placedAt: moment,
  orderSignatureId: text,
  reimbursementApplicationId: idOf<'ReimbursementApplicationId'>(),
  reimbursementSignatureId: text,
};

const billableRow = rowOf('order', record({ ...termFields, served: wholeNumber }));

/** Reads what was signed in an order and what has been served, whatever the order's status. */
export function billableFromRow(row: OrderRow): Billable {
  return billableRow.fromRow(row);
}
