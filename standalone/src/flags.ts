import { parseArgs } from 'node:util';
import { Obstacle } from './obstacle.ts';

/** The flags after `npm start --`. */
export type Flags = {
  /** Empties the data folder first. */
  fresh: boolean;
  /** Runs the demo case in a temporary data folder, and ends. */
  once: boolean;
  /** Prints the usage, and ends. */
  help: boolean;
};

export const USAGE = `npm start               starts the portal; at the first start it also runs the demo case
npm start -- --fresh    empties the data folder first
npm start -- --once     runs the demo case in a temporary data folder and exits, with status 0 when every result is as the law requires`;

/** Reads the flags; throws an `Obstacle` that lists them when one is unknown. */
export function readFlags(args: string[]): Flags {
  try {
    const { fresh = false, once = false, help = false } = parseArgs({ args, options: OPTIONS }).values;
    if (fresh && once) throw new Obstacle('--once always uses an empty temporary folder: leave --fresh out.');
    return { fresh, once, help };
  } catch (error) {
    if (error instanceof Obstacle) throw error;
    throw new Obstacle(`${error instanceof Error ? error.message.split('. ')[0] : 'Unknown flag'}. Usage:\n${USAGE}`, {
      cause: error,
    });
  }
}

const OPTIONS = { fresh: { type: 'boolean' }, once: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
