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
  return { html: gunzipSync(first.rawPayload).toString(), type: first.headers['content-type'], again: again.statusCode };
}

describe('the explorer', () => {
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

  it('is where a browser comes that opens the endpoint', async () => {
    await using toy = await startToyGateway('in process', { explorer: { examples } });
    const { statusCode, headers } = await toy.gateway.app.inject({ url: '/graphql', headers: { accept: 'text/html' } });
    expect([statusCode, headers.location]).toEqual([302, '/']);
  });
});
