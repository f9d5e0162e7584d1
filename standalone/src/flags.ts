import { parseArgs } from 'node:util';
import { Obstacle } from './obstacle.ts';

/** What `npm start --` was told. */
export type Flags = {
  /** Begins anew: what the data folder holds goes. */
  fresh: boolean;
  /** Plays the case in a data folder of its own, and ends. */
  once: boolean;
  /** Tells what there is, and ends. */
  help: boolean;
};

export const USAGE = `npm start               starts the portal, and plays the case once for each data folder
npm start -- --fresh    begins anew: the data folder is emptied first
npm start -- --once     plays the case in a data folder of its own and ends, with status 0 when all came as the law expects`;

/** Reads the flags, or says which there are. */
export function readFlags(args: string[]): Flags {
  try {
    const { fresh = false, once = false, help = false } = parseArgs({ args, options: OPTIONS }).values;
    if (fresh && once) throw new Obstacle('--once has a data folder of its own, which is always fresh: leave --fresh out.');
    return { fresh, once, help };
  } catch (error) {
    if (error instanceof Obstacle) throw error;
    throw new Obstacle(`${error instanceof Error ? error.message.split('. ')[0] : 'Unknown flag'}. There are:\n${USAGE}`, {
      cause: error,
    });
  }
}

const OPTIONS = { fresh: { type: 'boolean' }, once: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
