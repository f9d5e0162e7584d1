import { addMonths, laterOf, type PlainDate } from '@aleumet/domain';
import type { WorkingDays } from './working-days.ts';

/** A period set by the law, with the paragraph that sets it. */
export type Term = { rule: string } & ({ workingDays: number } | { months: number });

/** The numbers of the law. The portal's answers are compared with what follows from them; steps contain no numbers. */
export const terms = {
  service: { rule: 'A2/F3-3', workingDays: 10 },
  reminder: { rule: 'A2-24', months: 1 },
  window: { rule: 'A2-25a', months: 2 },
  afterFailedOrder: { rule: 'GAP-6', months: 1 },
  retransfer: { rule: 'A2-25e', workingDays: 1 },
  answer: { rule: 'A2-28b', workingDays: 5 },
  cancellation: { rule: 'A2-31a', workingDays: 3 },
} as const satisfies Record<string, Term>;

/** The longest treatment, in calendar days (A2-26b). */
export const LONGEST_STAY = 14;

/** A day that follows from a rule, and how it is computed. */
export type Deadline = { rule: string; on: PlainDate; because: string };

export type Amounts = { price: number; guaranteed: number; coPayment: number };

/** What the law requires, computed independently of the portal. Amounts are in tiyn. */
export type Law = {
  days: WorkingDays;
  /** Returns the last day of a term that begins on `dayZero`; that day itself does not count. */
  lastDayOf: (term: Term, dayZero: PlainDate) => Deadline;
  /** Returns the last day permitted by "not later than so many working days before". */
  lastDayBefore: (term: Extract<Term, { workingDays: number }>, day: PlainDate) => Deadline;
  /** Returns the end of a window after a failed order, which is never earlier than before. */
  windowAfter: (failedOn: PlainDate, closedOn: PlainDate) => Deadline;
};

export function createLaw(days: WorkingDays): Law {
  const lastDayOf = (term: Term, dayZero: PlainDate): Deadline =>
    'months' in term
      ? { rule: term.rule, on: addMonths(dayZero, term.months), because: `${count(term.months, 'month')} from ${dayZero}` }
      : {
          rule: term.rule,
          on: days.after(dayZero, term.workingDays),
          because: `${count(term.workingDays, 'working day')} from ${dayZero}`,
        };
  return {
    days,
    lastDayOf,
    lastDayBefore: ({ rule, workingDays }, day) => ({
      rule,
      on: days.before(day, workingDays),
      because: `${count(workingDays, 'working day')} before ${day}`,
    }),
    windowAfter: (failedOn, closedOn) => {
      const more = lastDayOf(terms.afterFailedOrder, failedOn);
      const on = laterOf(closedOn, more.on);
      return { ...more, on, because: on === closedOn ? 'unchanged, because that is later' : more.because };
    },
  };
}

/** The state pays up to the guaranteed amount (A2-4c), the recipient the part of the price above it (A2-29b). */
export function split(price: number, mostGuaranteed: number): Amounts {
  const coPayment = Math.max(0, price - mostGuaranteed);
  return { price, guaranteed: price - coPayment, coPayment };
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

/** Returns the first arrival that leaves the provider time to answer and the recipient one day to cancel (GAP-15). */
export function earliestArrival({ days }: Law, orderedOn: PlainDate): PlainDate {
  return days.after(orderedOn, terms.answer.workingDays + terms.cancellation.workingDays + 1);
}
