/** What is still under way in the portal: all zero means that nothing moves any more. */
export type Unrest = { outbox: number; inbox: number; lag: number };

/** The door of the test clock of every process: one in the standalone program, one for each service in a cluster. */
export type ClockDoor = {
  /** Runs all deadline jobs once; gives how many commands they sent. */
  sweep: () => Promise<number>;
  unrest: () => Promise<Unrest>;
};

const PATIENCE_MS = 120_000;

/** Knocks at `POST /test/sweep` and `GET /test/idle` under each address. */
export function openClockDoor(addresses: readonly string[]): ClockDoor {
  return {
    sweep: async () => {
      const sent = await Promise.all(addresses.map((address) => ask(`${address}/test/sweep`, 'POST')));
      return sent.reduce((sum, answer) => sum + numberIn(answer, 'sent'), 0);
    },
    unrest: async () => {
      const found = await Promise.all(addresses.map((address) => ask(`${address}/test/idle`, 'GET')));
      const sum = (name: string) => found.reduce((total: number, answer) => total + numberIn(answer, name), 0);
      return { outbox: sum('outbox'), inbox: sum('inbox'), lag: sum('lag') };
    },
  };
}

async function ask(url: string, method: 'GET' | 'POST'): Promise<unknown> {
  const response = await fetch(url, { method, signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${url} answers ${response.status}: is the test clock switched on there?`);
  return response.json();
}

function numberIn(answer: unknown, name: string): number {
  const value: unknown = typeof answer === 'object' && answer !== null ? Object.entries(answer).find(([key]) => key === name)?.[1] : undefined;
  if (typeof value !== 'number') throw new Error(`the answer has no number ${name}`);
  return value;
}
