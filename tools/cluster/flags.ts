import { parseArgs } from 'node:util';
import { Obstacle } from '../obstacle.ts';

const COMMANDS = ['up', 'play', 'status', 'down'] as const;
type Command = (typeof COMMANDS)[number];

/** The flags after `npm run cluster --`. */
export type Flags = {
  command: Command;
  /** With stand-ins for external systems, the demo users, and a clock that can be moved. */
  test: boolean;
  /** Empties the data folder first. */
  fresh: boolean;
  /** By default as many as exist, one at first. */
  brokers: number | undefined;
  instances: number;
};

const USAGE = `npm run cluster -- up [--test] [--fresh] [--brokers 3] [--instances 2]   starts the portal as separate processes
npm run cluster -- play                                                 runs the demo case on it
npm run cluster -- status                                               prints which instances are ready
npm run cluster -- down                                                 stops it`;

/** Reads the flags; throws an `Obstacle` that lists them when one is unknown. */
export function readFlags(args: string[]): Flags {
  const { values, command } = parse(args);
  if (!command) throw new Obstacle(USAGE);
  const { test = false, fresh = false, brokers, instances = '1' } = values;
  return {
    ...{ command, test, fresh },
    brokers: brokers === undefined ? undefined : numberOf('--brokers', brokers, 9),
    instances: numberOf('--instances', instances, 6),
  };
}

function parse(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
    return { values, command: COMMANDS.find((one) => positionals.length === 1 && one === positionals[0]) };
  } catch (error) {
    throw new Obstacle(USAGE, { cause: error });
  }
}

const OPTIONS = {
  test: { type: 'boolean' },
  fresh: { type: 'boolean' },
  brokers: { type: 'string' },
  instances: { type: 'string' },
} as const;

function numberOf(flag: string, text: string, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new Obstacle(`${flag} is a number from 1 to ${most}.`);
}
