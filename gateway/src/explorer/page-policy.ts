import { createHash } from 'node:crypto';

/**
 * The content security policy of a page that holds everything itself: only its own inline scripts run, by their digests, and it talks to
 * its own host only. Styles are open, since the editor makes them as it goes; its workers come out of the page as blobs.
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
