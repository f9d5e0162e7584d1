import { plainDate } from '@aleumet/domain';
import { reaction } from '@aleumet/messaging';
import { SelectionOpenedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { dateText } from '../sms/template.ts';
import { requestSms } from './request-sms.ts';

/** After each transfer to the Portal, the SMS asks the person to choose a provider. */
export const onSelectionOpened = reaction(SelectionOpenedSchema, async (event, message, deps: Deps) => {
  const values = { closesOn: dateText(plainDate(event.closesOn, 'closes_on')) };
  await requestSms(event, message, { deps, reason: 'SELECT_PROVIDER', values }); // A2-23b
});
