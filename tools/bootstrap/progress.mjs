import process from 'node:process';

const TTY_BEAT_MS = 200;
const PLAIN_BEAT_MS = 10_000;

/**
 * Shows that something long is going on, on stderr: a line that moves on a terminal, elsewhere a plain line now and then.
 * @param {string} doing
 * @param {() => string} soFar
 * @returns {(ending: string) => void} ends it with a last line
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
