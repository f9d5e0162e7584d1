import { id, instant, type PlainDate, plainDate, Refusal } from '@aleumet/domain';
import { type ProgrammeCommand, programmeDecider } from '../src/programme/decider.ts';
import type { PrescribedMeasure, Programme, ProgrammeEvent, ProgrammeFacts, Programmes } from '../src/programme/programme.ts';

export const NOW = instant('2026-02-02T04:00:00Z');
export const TODAY = plainDate('2026-02-02');
export const PERSON = id<'PersonId'>('0190a8a0-0a00-7000-8000-000000000001');
export const measureId = (number: number) => id<'MeasureId'>(`0190a8a0-0100-7000-8000-00000000000${number}`);
export const irpId = (number: number) => id<'IrpId'>(`0190a8a0-0200-7000-8000-00000000000${number}`);
export const ORDER = {
  orderId: id<'OrderId'>('0190a8a0-0800-7000-8000-000000000001'),
  providerId: id<'ProviderId'>('0190a8a0-0b00-7000-8000-000000000001'),
  recordedAt: NOW,
};

export const facts: ProgrammeFacts = {
  person: {
    departmentId: id('0190a8a0-0d00-7000-8000-000000000075'),
    region: '75',
    ageBand: 'FROM_30_TO_44',
    disabilityGroup: 'SECOND',
  },
  isTakenByOther: false,
};

export function measure(number: number, validTo: PlainDate | null = null): PrescribedMeasure {
  const kind = 'SANATORIUM_RESORT_TREATMENT';
  return { id: measureId(number), kind, product: null, quantity: null, validFrom: plainDate('2026-01-15'), validTo };
}

export function programme(number: number, changes: Partial<Programme> = {}): Programme {
  const formedOn = plainDate('2026-01-15');
  const plain = { id: irpId(number), personId: PERSON, formedOn, disabilityUntil: null, workInjury: false };
  return { ...plain, prescribed: [measure(1)], ...changes };
}

export function delivery(of: Programme, today = TODAY): ProgrammeCommand {
  return { type: 'DeliverIrp', programme: of, deliveredBy: 'data bank', now: NOW, today };
}

/** The state to which the commands have led, from nothing. */
export function after(...commands: ProgrammeCommand[]): Programmes {
  return commands.reduce<Programmes>(
    (state, command) => decide(state, command).reduce(programmeDecider.evolve, state),
    programmeDecider.initial,
  );
}

export function decide(state: Programmes, command: ProgrammeCommand, known = facts): ProgrammeEvent[] {
  return programmeDecider.decide(state, command, known);
}

/** What happened, in short: the events' names with the measure's number. */
export function shortly(events: readonly ProgrammeEvent[]): string[] {
  return events.map((event) => {
    const of = event.type === 'IrpFormed' ? event.measure.id : event.measureId;
    return `${event.type} ${of.at(-1)}`;
  });
}

/** The code and details with which a rule says no. */
export function refusalOf(ask: () => unknown): object | undefined {
  try {
    ask();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, ...error.details };
    throw error;
  }
  return undefined;
}
