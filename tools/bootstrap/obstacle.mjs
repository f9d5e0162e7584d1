/** A problem that prevents the start. The message is a sentence for the terminal, printed without a stack trace. */
export class Obstacle extends Error {}

const SIGNS = [
  {
    sign: /ENOSPC|EDQUOT/,
    sentence: 'there is no space left on the disk. About 1.5 GB is needed.',
  },
  {
    sign: /EACCES|EROFS|EPERM/,
    sentence: 'there is no permission to write. Start as the user who owns this folder, or make it writable for your user.',
  },
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|npm error network/,
    sentence: 'the package registry cannot be reached. Check the network (and the proxy, if you use one), then start again.',
  },
  {
    sign: /UNABLE_TO_GET_ISSUER|SELF_SIGNED_CERT|CERT_/,
    sentence:
      'the certificate of the package registry is not trusted here. Behind a company proxy set NODE_EXTRA_CA_CERTS to its certificate.',
  },
];

/**
 * @param {string} doing what was tried, as the beginning of a sentence
 * @param {string} said output of the tool
 * @param {string} log path of the full output
 */
export function toObstacle(doing, said, log) {
  const known = SIGNS.find(({ sign }) => sign.test(said));
  const why = known?.sentence ?? `the last lines of the output were:\n${lastWords(said)}`;
  return new Obstacle(`${doing} failed: ${why}${log ? `\nThe full log: ${log}` : ''}`);
}

function lastWords(said) {
  const lines = said
    .trim()
    .split('\n')
    .filter((line) => !/^npm (http|verbose)/.test(line));
  const errors = lines.filter((line) => line.startsWith('npm error') && !/A complete log|debug-\d/.test(line));
  return (errors.length > 0 ? errors.slice(0, 8) : lines.slice(-8)).join('\n');
}
