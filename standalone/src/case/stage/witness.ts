import type { Terminal } from '../../terminal/terminal.ts';
import { Difference, requireSame } from './difference.ts';
import type { Doors } from './doors.ts';
import type { EventWatch, SeenEvent } from './event-watch.ts';
import type { Deadline } from './law.ts';
import type { Money } from './money.ts';
import type { Sms } from './sms-journal.ts';

/** What a step has done, to be printed, and what must follow from it, to be compared. */
export type Told = {
  who: string;
  what: string;
  rule: string;
  deadlines?: readonly (Deadline & { of: string })[];
  /** Events that must have been published. */
  events?: readonly string[];
  /** The person whose SMS are compared; without it none are. */
  person?: { personId: string };
  /** Codes of the SMS to that person that must have been added to the journal since the person's last step, and no others. */
  sms?: readonly string[];
};

/** Prints each step, waits until its effects are processed, and compares them with those expected. */
export type Witness = {
  tell: (told: Told) => Promise<void>;
  /** Number of steps so far. */
  steps: () => number;
};

export type Watched = {
  clock: Doors['clock'];
  terminal: Terminal;
  events: EventWatch;
  freshSms: () => Promise<Sms[]>;
  money: Money;
};

export function createWitness({ clock, terminal, events, freshSms, money }: Watched): Witness {
  let steps = 0;
  const waiting = new Map<string, string[]>();
  return {
    steps: () => steps,
    tell: async ({ who, what, rule, deadlines = [], events: expected = [], person, sms = [] }) => {
      steps += 1;
      terminal.step({ who, what, rule });
      await clock.settle();
      for (const { of, on, because, rule: by } of deadlines) terminal.detail('deadline', `${of}: ${on}, ${because} [${by}]`);
      const seen = await events.take(expected).catch((error: unknown) => notTold(rule, error));
      if (seen.length > 0) terminal.detail('events', namesOf(seen));
      for (const row of await freshSms()) {
        terminal.detail('SMS', `${row.code ?? 'reply'} ${row.phone ?? 'no number'}: ${row.text ?? ''}`);
        const key = row.person?.id ?? '';
        waiting.set(key, [...(waiting.get(key) ?? []), row.code ?? 'reply']);
      }
      if (person) {
        const came = waiting.get(person.personId) ?? [];
        waiting.delete(person.personId);
        requireSame({
          rule: 'A2-20',
          what: 'SMS to the person in the journal',
          expected: [...sms].toSorted(),
          came: came.toSorted(),
        });
      }
      for (const line of await money.compare()) terminal.detail('budget', line);
    },
  };
}

/** `OrderPlaced, BudgetChanged x2`. */
function namesOf(events: readonly SeenEvent[]): string {
  const counts = new Map<string, number>();
  for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => (count === 1 ? type : `${type} x${count}`)).join(', ');
}

function notTold(rule: string, error: unknown): never {
  throw new Difference(rule, error instanceof Error ? error.message : 'no events');
}
