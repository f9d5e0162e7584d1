import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPortalClock, openClockDoor, type PortalClock } from '@aleumet/testkit/clock';
import { type Authority, createAuthority, createTokenIssuer, type TokenHolder } from '@aleumet/testkit/demo';

const PROGRAM = new URL('portal-process.ts', import.meta.url);

export type RunningPortal = AsyncDisposable & {
  url: string;
  clock: PortalClock;
  authority: Authority;
  tokenFor: (holder: TokenHolder) => Promise<string>;
  /** Processor time used by gateway and services so far. */
  cpuSeconds: () => Promise<number>;
};

/** Starts the portal on a separate server and folder, as `npm start` does; the clients run outside its process. */
export async function startPortalProcess(): Promise<RunningPortal> {
  const folder = mkdtempSync(join(tmpdir(), 'aleumet-bench-'));
  const child = fork(PROGRAM, [folder]);
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  const issuer = await createTokenIssuer({ folder });
  const clock = createPortalClock({ offsetFile: join(folder, 'clock-offset'), door: openClockDoor([url]) });
  return {
    ...{ url, clock },
    authority: await createAuthority({ folder }),
    tokenFor: (holder) => issuer.tokenFor(holder, new Date(clock.now())),
    cpuSeconds: async () => {
      child.send('how much?');
      const [{ cpuSeconds }] = (await once(child, 'message')) as [{ cpuSeconds: number }];
      return cpuSeconds;
    },
    [Symbol.asyncDispose]: async () => {
      child.disconnect();
      await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
