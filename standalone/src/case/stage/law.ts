import { addMonths, laterOf, type PlainDate } from '@aleumet/domain';
import type { WorkingDays } from './working-days.ts';

/** A length of time that the law sets, with the paragraph that sets it. */
export type Term = { rule: string } & ({ workingDays: number } | { months: number });

/** The numbers of the law. What the portal answers is compared with what follows from them; steps name no number of their own. */
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

/** A day that follows from a rule, and how. */
export type Deadline = { rule: string; on: PlainDate; because: string };

export type Amounts = { price: number; guaranteed: number; coPayment: number };

/** What the law expects, computed beside the portal. Amounts are tiyn. */
export type Law = {
  days: WorkingDays;
  /** The last day of a term that begins on `dayZero`; that day itself does not count. */
  lastDayOf: (term: Term, dayZero: PlainDate) => Deadline;
  /** The last day permitted by "not later than so many working days before". */
  lastDayBefore: (term: Extract<Term, { workingDays: number }>, day: PlainDate) => Deadline;
  /** The end of a window after a failed order: never earlier than it was. */
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
      return { ...more, on, because: on === closedOn ? 'it was so long already' : more.because };
    },
  };
}

/** The state pays up to the guaranteed amount (A2-4c), the recipient what the price is above it (A2-29b). */
export function split(price: number, mostGuaranteed: number): Amounts {
  const coPayment = Math.max(0, price - mostGuaranteed);
  return { price, guaranteed: price - coPayment, coPayment };
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

/** The first arrival that leaves the provider the time to answer and the recipient a day to cancel (GAP-15). */
export function earliestArrival({ days }: Law, orderedOn: PlainDate): PlainDate {
  return days.after(orderedOn, terms.answer.workingDays + terms.cancellation.workingDays + 1);
}
