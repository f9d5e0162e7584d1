import { id, instant, type PlainDate, plainDate } from '@aleumet/domain';
import { demoEmployees } from '@aleumet/testkit/demo';
import { specificationOf } from '@aleumet/testkit/specification';
import { programmeDecider } from '../src/programme/decider.ts';
import type { DeliverIrp } from '../src/programme/decisions/deliver-irp.ts';
import type {
  ExpiryReason,
  IrpFormed,
  MeasureExpired,
  PrescribedMeasure,
  Programme,
  ProgrammeEvent,
  Programmes,
} from '../src/programme/programme.ts';
import { catalogue } from '../src/refusals.ts';

export const NOW = instant('2026-02-02T04:00:00Z');
export const TODAY = plainDate('2026-02-02');
const DATA_BANK = demoEmployees.dataBank.sub;
export const PERSON = id<'PersonId'>('0190a8a0-0a00-7000-8000-000000000001');
export const measureId = (number: number) => id<'MeasureId'>(`0190a8a0-0100-7000-8000-00000000000${number}`);
export const irpId = (number: number) => id<'IrpId'>(`0190a8a0-0200-7000-8000-00000000000${number}`);
export const ORDER = {
  orderId: id<'OrderId'>('0190a8a0-0800-7000-8000-000000000001'),
  providerId: id<'ProviderId'>('0190a8a0-0b00-7000-8000-000000000001'),
  recordedAt: NOW,
};

const person = {
  departmentId: id<'DepartmentId'>('0190a8a0-0d00-7000-8000-000000000075'),
  region: '75',
  ageBand: 'FROM_30_TO_44',
  disabilityGroup: 'SECOND',
} as const;

export const { given } = specificationOf(
  programmeDecider,
  {
    person: { ...person, deliveredBy: DATA_BANK },
    isTakenByOther: false,
  },
  catalogue,
);

export function measure(number: number, validTo: PlainDate | null = null): PrescribedMeasure {
  const kind = 'SANATORIUM_RESORT_TREATMENT';
  return { id: measureId(number), kind, product: null, quantity: null, validFrom: plainDate('2026-01-15'), validTo };
}

export function programme(number: number, changes: Partial<Programme> = {}): Programme {
  const formedOn = plainDate('2026-01-15');
  const plain = { id: irpId(number), personId: PERSON, formedOn, disabilityUntil: null, workInjury: false };
  return { ...plain, prescribed: [measure(1)], ...changes };
}

export function delivering(of: Programme): DeliverIrp {
  return { type: 'DeliverIrp', programme: of, deliveredBy: DATA_BANK, now: NOW, today: TODAY };
}

/** What a delivery tells: one event for each measure. */
export function formed(of: Programme): IrpFormed[] {
  const delivery = { ...of, ...person, deliveredBy: DATA_BANK, deliveredAt: NOW };
  return of.prescribed.map((one) => ({ type: 'IrpFormed', delivery, measure: one }));
}

export function expired(number: number, expiredOn: PlainDate, reason: ExpiryReason): MeasureExpired {
  return { type: 'MeasureExpired', measureId: measureId(number), expiredOn, reason, expiredAt: NOW };
}

export function stateAfter(...events: ProgrammeEvent[]): Programmes {
  return events.reduce(programmeDecider.evolve, programmeDecider.initial);
}
