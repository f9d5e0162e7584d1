import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ExplorerOptions } from '../src/explorer/explorer-page.ts';
import { startToyGateway } from './toy-gateway.ts';

const examples = [
  { kind: 'CITIZEN', name: 'my-page', query: 'query MyPage { loans }' },
  { kind: 'PAYER', name: 'budget', query: 'query Budget { loans }' },
];
const person = { user: 'aigerim', name: 'Aigerim </script>', kind: 'CITIZEN', iin: '950101300017' };

async function openExplorer(explorer: ExplorerOptions) {
  await using toy = await startToyGateway('in process', { explorer });
  const first = await toy.gateway.app.inject('/');
  const again = await toy.gateway.app.inject({ url: '/', headers: { 'if-none-match': String(first.headers.etag) } });
  return {
    html: gunzipSync(first.rawPayload).toString(),
    type: first.headers['content-type'],
    policy: String(first.headers['content-security-policy']),
    again: again.statusCode,
  };
}

describe('the explorer', { timeout: 30_000 }, () => {
  it('is one page with every example as a tab, and names no other host to load from', async () => {
    const { html, type, again } = await openExplorer({ examples });
    expect([type, again]).toEqual(['text/html; charset=utf-8', 304]);
    expect(html).toContain('query MyPage { loans }');
    expect(html).toContain('query Budget { loans }');
    expect(html.match(/<(script|link)[^>]*(src|href)="http[^>]*>/g)).toBeNull();
    expect(html).not.toContain('id="demo-bar"');
  });

  it('offers the people of the demo, and lets a tab ask as the first of its kind', async () => {
    const { html } = await openExplorer({ examples, demo: { tokenUrl: '/demo/token', people: [person] } });
    expect(html).toContain(
      String.raw`{"tokenUrl":"/demo/token","people":[{"user":"aigerim","name":"Aigerim \u003c/script>","kind":"CITIZEN"}]}`,
    );
    expect(html).toContain(String.raw`\"demo-person\": \"aigerim\"`);
    expect(html).not.toContain(person.iin);
  });

  it('lets a browser run the scripts that it holds, and no other (tried in Chromium)', async () => {
    const { html, policy } = await openExplorer({ examples, demo: { tokenUrl: '/demo/token', people: [person] } });
    const scripts = [...html.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, source = '']) => source);
    const digests = scripts.map((source) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`);
    expect(digests.filter((digest) => !policy.includes(digest))).toEqual([]);
    expect(policy).toMatch(/^default-src 'none'; script-src ('sha256-[^']+' ?)+; /);
    expect(policy).toMatch(/connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/);
  });

  it('is where a browser comes that opens the endpoint', async () => {
    await using toy = await startToyGateway('in process', { explorer: { examples } });
    const { statusCode, headers } = await toy.gateway.app.inject({ url: '/graphql', headers: { accept: 'text/html' } });
    expect([statusCode, headers.location]).toEqual([302, '/']);
  });
});
