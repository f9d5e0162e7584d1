import type { Output } from './output.ts';

export type { Output };
import { paintFor } from './paint.ts';
import { type Progress, showProgress } from './progress.ts';

/** One step of the demo case: who acted, what happened, by which rule of the law. */
export type Step = { who: string; what: string; rule?: string };

/** Prints for people: with colours and progress on a terminal, plain lines elsewhere. */
export type Terminal = {
  heading(text: string): void;
  step(step: Step): void;
  /** A detail of the last step: an SMS, an event, a deadline. */
  detail(label: string, text: string): void;
  /** A difference from the expected result. */
  wrong(text: string): void;
  line(text?: string): void;
  progress(doing: string): Progress;
};

const WHO_WIDTH = 20;
const LABEL_WIDTH = 10;

export function createTerminal(output: Output): Terminal {
  const paint = paintFor(output);
  const line = (text = ''): void => void output.write(`${text}\n`);
  const indent = ' '.repeat(WHO_WIDTH + 1);
  return {
    heading: (text) => line(`\n${paint.bold(text)}`),
    step({ who, what, rule }) {
      const by = rule === undefined ? '' : `  ${paint.dim(`[${rule}]`)}`;
      line(`${paint.cyan(who.padEnd(WHO_WIDTH))} ${what}${by}`);
    },
    detail: (label, text) => line(`${indent}${paint.dim(label.padEnd(LABEL_WIDTH))} ${text}`),
    wrong: (text) => line(`${paint.red('DIFFERS'.padEnd(WHO_WIDTH))} ${text}`),
    line,
    progress: (doing) => showProgress(output, doing),
  };
}
