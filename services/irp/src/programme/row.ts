import {
  day,
  dayText,
  flag,
  idOf,
  listOf,
  moment,
  oneOfWords,
  orNull,
  record,
  rowOf,
  SERVICE_KINDS,
  text,
  unionBy,
  wholeNumber,
} from '@aleumet/domain';
import { AGE_BANDS, DISABILITY_GROUPS } from '../background.ts';
import type { Execution as ExecutionColumns, Measure as MeasureColumns } from '../generated/prisma/client.ts';
import { EXPIRY_REASONS, type Measure, NOT_EXECUTED_REASONS, PROGRAMME_STATUSES } from './programme.ts';

/** A row of `measures` with its executions. */
export type MeasureRow = MeasureColumns & { executions: readonly ExecutionColumns[] };

const prescribed = {
  id: idOf<'MeasureId'>(),
  kind: oneOfWords(SERVICE_KINDS),
  product: orNull(text),
  quantity: orNull(wholeNumber),
};

/** A row of `irps`. The measures as delivered stand in a column of JSON. */
export const irpRow = rowOf(
  'irp',
  record({
    id: idOf<'IrpId'>(),
    personId: idOf<'PersonId'>(),
    status: oneOfWords(PROGRAMME_STATUSES),
    departmentId: idOf<'DepartmentId'>(),
    region: text,
    ageBand: oneOfWords(AGE_BANDS),
    disabilityGroup: oneOfWords(DISABILITY_GROUPS),
    formedOn: day,
    disabilityUntil: orNull(day),
    workInjury: flag,
    prescribed: listOf(record({ ...prescribed, validFrom: dayText, validTo: orNull(dayText) })),
    deliveredBy: text,
    deliveredAt: moment,
  }),
);

const content = { ...prescribed, irpId: idOf<'IrpId'>(), validFrom: day, validTo: orNull(day) };
const measureColumns = rowOf(
  'measure',
  unionBy('status', { OPEN: content, EXPIRED: { ...content, expiredOn: day, expiredFor: oneOfWords(EXPIRY_REASONS) } }),
);

const forOrder = { orderId: idOf<'OrderId'>(), providerId: idOf<'ProviderId'>(), recordedAt: moment };

/** A row of `executions`. */
export const executionRow = rowOf(
  'execution',
  unionBy('outcome', {
    EXECUTED: { ...forOrder, executedOn: day },
    NOT_EXECUTED: { ...forOrder, reason: oneOfWords(NOT_EXECUTED_REASONS) },
  }),
);

/** Executions stand in a table of their own. */
export const measureRow = {
  toRow: measureColumns.toRow,
  fromRow: (row: MeasureRow): Measure => ({
    ...measureColumns.fromRow(row),
    executions: row.executions.map(executionRow.fromRow),
  }),
};
