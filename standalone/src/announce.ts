import { addMonths } from '@aleumet/domain';
import type { Portal } from './portal/portal.ts';
import type { Terminal } from './terminal/terminal.ts';

/** Prints where everything is, and what to try. */
export function announce({ url, tokenUrl, clock, folder }: Portal, terminal: Terminal): void {
  terminal.heading('The portal serves');
  terminal.step({ who: 'endpoint', what: `${url}/graphql` });
  terminal.step({ who: 'explorer', what: `${url}/  in a browser: an example for each kind of user, tokens one click away` });
  terminal.step({ who: 'events', what: `${url}/events  live, for operators:` });
  terminal.line();
  terminal.line(`  TOKEN=$(curl -s ${tokenUrl} -H 'content-type: application/json' -d '{"user":"operator"}' | cut -d'"' -f4)`);
  terminal.line(`  curl -N -H "authorization: Bearer $TOKEN" ${url}/events`);
  terminal.heading('What to try next');
  terminal.line(`The portal's clock shows ${clock.today()}; a month later, with all that falls due on the way:`);
  terminal.line(`  npm run clock -- ${addMonths(clock.today(), 1)}`);
  terminal.line('Everything again from the beginning:');
  terminal.line('  npm start -- --fresh');
  terminal.line(`Ctrl-C stops it; the data stay in ${folder.path}, the log is portal.log there.`);
}
