import { createHash } from 'node:crypto';

/**
 * The content security policy of a page that loads nothing: only its own inline scripts run, by their digests, and it connects only
 * to its own host. Styles are not restricted, because the editor creates them; its workers are loaded from blobs.
 */
export function policyOf(html: string): string {
  const scripts = [...html.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(
    ([, source = '']) => `'sha256-${digestOf(source)}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${[...new Set(scripts)].join(' ')}`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    'font-src data:',
    'worker-src blob:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function digestOf(source: string): string {
  return createHash('sha256').update(source).digest('base64');
}
