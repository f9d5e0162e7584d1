import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestCost } from '@aleumet/testkit/watch-requests';
import type { ProfileRow } from './profile.ts';

const PROGRAM = new URL('portal-process.ts', import.meta.url);

/** What the process of a portal answers. */
export type Told = {
  /** Seconds of processor time used so far. */
  cpu: number;
  /** A token of the person with the complete case. */
  token: string;
  watch: void;
  /** The cost of the requests since `watch`. */
  costs: RequestCost[];
  profile: void;
  /** The processor time by package since `profile`. */
  profiled: ProfileRow[];
};
export type Ask = keyof Told;

export type PortalProcess = AsyncDisposable & {
  url: string;
  ask: <Question extends Ask>(question: Question) => Promise<Told[Question]>;
};

/** Starts the portal of a checkout on a separate server and folder, and resolves after one case has been completed there. */
export async function startPortalOf(checkout: string): Promise<PortalProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'aleumet-bench-'));
  const child = fork(PROGRAM, [checkout, folder]);
  const exited = once(child, 'exit').then(([code]) => ({ answer: new Error(`the portal of ${checkout} ended with ${code}`) }));
  const answer = async () => {
    const { answer } = await Promise.race([once(child, 'message').then(([message]) => message), exited]);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const url: string = await answer();
  return {
    url,
    ask: (question) => {
      child.send(question);
      return answer();
    },
    [Symbol.asyncDispose]: async () => {
      child.disconnect();
      await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
