import { addMonths } from '@aleumet/domain';
import type { Portal } from './portal/portal.ts';
import type { Terminal } from './terminal/terminal.ts';

/** Prints the addresses of the portal, and what to try next. */
export function announce({ url, tokenUrl, clock, folder }: Portal, terminal: Terminal): void {
  terminal.heading('The portal is running');
  terminal.step({ who: 'endpoint', what: `${url}/graphql` });
  terminal.step({ who: 'explorer', what: `${url}/  open it in a browser: examples and a token for each kind of user` });
  terminal.step({ who: 'events', what: `${url}/events  a live stream of all events, for operators:` });
  terminal.line();
  terminal.line(`  TOKEN=$(curl -s ${tokenUrl} -H 'content-type: application/json' -d '{"user":"operator"}' | cut -d'"' -f4)`);
  terminal.line(`  curl -N -H "authorization: Bearer $TOKEN" ${url}/events`);
  terminal.heading('What to try next');
  terminal.line(
    `The portal's date is ${clock.today()}. To move it forward by a month and run everything that is due until then:`,
  );
  terminal.line(`  npm run clock -- ${addMonths(clock.today(), 1)}`);
  terminal.line('To start again with empty data:');
  terminal.line('  npm start -- --fresh');
  terminal.line(`To stop the portal, press Ctrl-C. Its data and its log (portal.log) are in ${folder.path}.`);
}
