/** What the portal has still to process; `published` is the sum of the positions of its outboxes. */
export type Backlog = { outbox: number; inbox: number; lag: number; published: number };

/** Access to the test clock of every process: one process in the standalone program, one for each service in a cluster. */
export type ClockDoor = {
  /** Runs all deadline jobs once; returns how many commands they sent. */
  sweep: () => Promise<number>;
  backlog: () => Promise<Backlog>;
};

const PATIENCE_MS = 120_000;

/** Sends `POST /test/sweep` and `GET /test/idle` to each address. */
export function openClockDoor(addresses: readonly string[]): ClockDoor {
  return {
    sweep: async () => {
      const sent = await Promise.all(addresses.map((address) => ask(`${address}/test/sweep`, 'POST')));
      return sumOf(sent, 'sent');
    },
    backlog: async () => {
      const found = await Promise.all(addresses.map((address) => ask(`${address}/test/idle`, 'GET')));
      const sum = (name: keyof Backlog) => sumOf(found, name);
      return { outbox: sum('outbox'), inbox: sum('inbox'), lag: sum('lag'), published: sum('published') };
    },
  };
}

async function ask(url: string, method: 'GET' | 'POST'): Promise<unknown> {
  const response = await fetch(url, { method, signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}. Is the test clock enabled there?`);
  return response.json();
}

function sumOf(answers: readonly unknown[], name: string): number {
  return answers.reduce<number>((sum, answer) => sum + numberIn(answer, name), 0);
}

function numberIn(answer: unknown, name: string): number {
  const value =
    typeof answer === 'object' && answer !== null ? new Map<string, unknown>(Object.entries(answer)).get(name) : undefined;
  if (typeof value !== 'number') throw new Error(`the answer has no number ${name}`);
  return value;
}
