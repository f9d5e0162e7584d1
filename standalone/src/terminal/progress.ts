import type { Output } from './output.ts';

/** The display of something that takes time. Ends with `done` or `failed`. */
export type Progress = {
  /** Shows the present step. */
  at(text: string): void;
  done(text?: string): void;
  failed(text: string): void;
};

const BEAT_MS = 200;
const CLEAR_LINE = '\r\u001B[K';

/** Shows a line with the elapsed seconds, updated in place on a terminal; elsewhere it prints one line for each step. */
export function showProgress(output: Output, doing: string): Progress {
  const begun = performance.now();
  const seconds = (): string => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  let at = '';
  const line = (): string => fit(output, `${doing} ${seconds()}${at && `: ${at}`}`);
  const show = (): void => void output.write(output.isTTY ? `${CLEAR_LINE}${line()}` : `${line()}\n`);
  const beat = output.isTTY ? setInterval(show, BEAT_MS).unref() : undefined;
  const end = (text: string): void => {
    clearInterval(beat);
    output.write(`${output.isTTY ? CLEAR_LINE : ''}${doing} ${seconds()}: ${text}\n`);
  };
  if (output.isTTY) show();
  return {
    at(text) {
      at = text;
      show();
    },
    done: (text = 'done') => end(text),
    failed: (text) => end(`failed, ${text}`),
  };
}

// A line longer than the terminal would wrap, and only its last row would be cleared.
function fit({ isTTY, columns }: Output, text: string): string {
  return isTTY && columns ? text.slice(0, columns - 1) : text;
}
