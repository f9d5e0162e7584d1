import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestCost } from '@aleumet/testkit/watch-requests';
import type { ProfileRow } from './profile.ts';

const PROGRAM = new URL('portal-process.ts', import.meta.url);

/** What the process of a portal tells when it is asked. */
export type Told = {
  /** Seconds of processor time used until now. */
  cpu: number;
  /** A token of the person whose stay was played. */
  token: string;
  watch: void;
  /** What the requests since `watch` cost. */
  costs: RequestCost[];
  profile: void;
  /** Where the processor time went since `profile`. */
  profiled: ProfileRow[];
};
export type Ask = keyof Told;

export type PortalProcess = AsyncDisposable & {
  url: string;
  ask: <Question extends Ask>(question: Question) => Promise<Told[Question]>;
};

/** Starts the portal of a checkout on a server and in a folder of its own, and resolves when one stay has been played there. */
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
