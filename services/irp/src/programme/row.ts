import { id, instant, oneOf, type PersonId, type PlainDate, plainDate, SERVICE_KINDS } from '@aleumet/domain';
import { z } from 'zod';
import { AGE_BANDS, DISABILITY_GROUPS } from '../background.ts';
import type { Execution as ExecutionRow, Irp as IrpRow, Measure as MeasureRow, Prisma } from '../generated/prisma/client.ts';
import {
  type DeliveredProgramme,
  type Execution,
  EXPIRY_REASONS,
  type Measure,
  NOT_EXECUTED_REASONS,
  type PrescribedMeasure,
} from './programme.ts';

export type MeasureWithExecutions = MeasureRow & { executions: readonly ExecutionRow[] };

const prescribedJson = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(SERVICE_KINDS),
    product: z.string().nullable(),
    quantity: z.int().nullable(),
    validFrom: z.string(),
    validTo: z.string().nullable(),
  }),
);

export function toIrpRow(programme: DeliveredProgramme): Prisma.IrpUncheckedCreateInput {
  const { formedOn, disabilityUntil, prescribed, deliveredAt, ...plain } = programme;
  return {
    ...plain,
    formedOn: toDay(formedOn),
    disabilityUntil: disabilityUntil && toDay(disabilityUntil),
    prescribed: prescribed.map((measure) => ({ ...measure })),
    deliveredAt: new Date(deliveredAt),
  };
}

export function fromIrpRow(row: IrpRow): DeliveredProgramme {
  return {
    id: id(row.id),
    personId: id(row.personId),
    status: row.status === 'CURRENT' ? 'CURRENT' : 'SUPERSEDED',
    departmentId: id(row.departmentId),
    region: row.region,
    ageBand: oneOf(AGE_BANDS, row.ageBand, 'ageBand'),
    disabilityGroup: oneOf(DISABILITY_GROUPS, row.disabilityGroup, 'disabilityGroup'),
    formedOn: fromDay(row.formedOn),
    disabilityUntil: row.disabilityUntil && fromDay(row.disabilityUntil),
    workInjury: row.workInjury,
    prescribed: prescribedJson.parse(row.prescribed).map(toPrescribed),
    deliveredBy: row.deliveredBy,
    deliveredAt: instant(row.deliveredAt),
  };
}

export function toMeasureRow(measure: Measure, personId: PersonId): Omit<MeasureRow, 'validUntil'> {
  const { executions: _, validFrom, validTo, status, ...plain } = measure;
  return {
    ...plain,
    personId,
    validFrom: toDay(validFrom),
    validTo: validTo && toDay(validTo),
    status,
    expiredOn: measure.status === 'EXPIRED' ? toDay(measure.expiredOn) : null,
    expiredFor: measure.status === 'EXPIRED' ? measure.expiredFor : null,
  };
}

export function fromMeasureRow(row: MeasureWithExecutions): Measure {
  const { id: measureId, kind, product, quantity } = row;
  const validFrom = fromDay(row.validFrom);
  const validTo = row.validTo && fromDay(row.validTo);
  const prescribed = { id: measureId, kind: oneOf(SERVICE_KINDS, kind, 'kind'), product, quantity, validFrom, validTo };
  const content = {
    ...toPrescribed(prescribed),
    irpId: id<'IrpId'>(row.irpId),
    executions: row.executions.map(fromExecutionRow),
  };
  if (!row.expiredOn || row.expiredFor === null) return { ...content, status: 'OPEN' };
  const expiredFor = oneOf(EXPIRY_REASONS, row.expiredFor, 'expiredFor');
  return { ...content, status: 'EXPIRED', expiredOn: fromDay(row.expiredOn), expiredFor };
}

export function toExecutionRow(execution: Execution, measureId: string): ExecutionRow {
  const { orderId, providerId, outcome, recordedAt } = execution;
  const executedOn = execution.outcome === 'EXECUTED' ? toDay(execution.executedOn) : null;
  const reason = execution.outcome === 'EXECUTED' ? null : execution.reason;
  return { measureId, orderId, providerId, outcome, executedOn, reason, recordedAt: new Date(recordedAt) };
}

function fromExecutionRow(row: ExecutionRow): Execution {
  const order = { orderId: id<'OrderId'>(row.orderId), providerId: id<'ProviderId'>(row.providerId) };
  const recordedAt = instant(row.recordedAt);
  if (row.executedOn) return { ...order, recordedAt, outcome: 'EXECUTED', executedOn: fromDay(row.executedOn) };
  const reason = oneOf(NOT_EXECUTED_REASONS, row.reason ?? '', 'reason');
  return { ...order, recordedAt, outcome: 'NOT_EXECUTED', reason };
}

function toPrescribed(measure: z.infer<typeof prescribedJson>[number]): PrescribedMeasure {
  const { kind, product, quantity, validFrom, validTo } = measure;
  return {
    id: id(measure.id),
    kind,
    product,
    quantity,
    validFrom: plainDate(validFrom),
    validTo: validTo === null ? null : plainDate(validTo),
  };
}

function toDay(date: PlainDate): Date {
  return new Date(date);
}

function fromDay(day: Date): PlainDate {
  return plainDate(day.toISOString().slice(0, 10));
}
