import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Doors } from '@aleumet/standalone/case';
import { createPortalClock, openClockDoor } from '@aleumet/testkit/clock';
import { createAuthority } from '@aleumet/testkit/demo';

const MAIN = fileURLToPath(new URL('../../standalone/src/main.ts', import.meta.url));

/** The standalone program as a separate process. */
export type Program = {
  doors: Doors;
  /** SIGKILL: the program cannot finish anything. Resolves when it has ended. */
  kill: () => Promise<void>;
};

/** Starts the program on a data folder; resolves when it prints a line that matches. */
export async function startProgram(folder: string, until: RegExp): Promise<Program> {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, ALEUMET_DATA: folder, PORT: '0', HOST: '127.0.0.1', NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await readUntil(child, until);
  return {
    doors: {
      ...{ url, tokenUrl: `${url}/demo/token` },
      clock: createPortalClock({ offsetFile: join(folder, 'clock-offset'), door: openClockDoor([url]) }),
      authority: await createAuthority({ folder }),
    },
    kill: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** Reads the output of the program up to the line, and returns the address printed before. */
async function readUntil(child: ChildProcess, until: RegExp): Promise<string> {
  if (!child.stdout) throw new Error('the program prints nowhere');
  const said: string[] = [];
  let url = '';
  for await (const line of createInterface(child.stdout)) {
    said.push(line);
    url ||= /listening at (http:\S+)/.exec(line)?.[1] ?? '';
    if (until.test(line)) {
      child.stdout.resume();
      return url;
    }
  }
  throw new Error(`the program ended too early:\n${said.join('\n')}`);
}
