import process from 'node:process';

const TTY_BEAT_MS = 200;
const PLAIN_BEAT_MS = 10_000;

/**
 * Shows on stderr that something is in progress: a line that is updated on a terminal, elsewhere a line now and then.
 * @param {string} doing
 * @param {() => string} soFar
 * @returns {(ending: string) => void} prints the last line
 */
export function showProgress(doing, soFar = () => '') {
  const out = process.stderr;
  const begun = performance.now();
  const line = () => [`${doing}, ${Math.round((performance.now() - begun) / 1000)} s`, soFar()].filter(Boolean).join(', ');
  const show = out.isTTY ? () => out.write(`\r\x1b[K${line()}`) : () => out.write(`${line()}\n`);
  if (!out.isTTY) out.write(`${doing} ...\n`);
  const beat = setInterval(show, out.isTTY ? TTY_BEAT_MS : PLAIN_BEAT_MS);
  return (ending) => {
    clearInterval(beat);
    out.write(`${out.isTTY ? '\r\x1b[K' : ''}${line()}: ${ending}\n`);
  };
}
