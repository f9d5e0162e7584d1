import { plainDate } from '@aleumet/domain';
import { reaction } from '@aleumet/messaging';
import { SelectionRemindedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { dateText } from '../sms/template.ts';
import { requestSms } from './request-sms.ts';

/** A month without a choice: the SMS asks to choose within the next one. */
export const onSelectionReminded = reaction(SelectionRemindedSchema, async (event, message, deps: Deps) => {
  const values = { closesOn: dateText(plainDate(event.closesOn, 'closes_on')) };
  await requestSms(event, message, { deps, reason: 'SELECTION_REMINDER', values }); // A2-24
});
