import { plainDate } from '@aleumet/domain';
import { reaction } from '@aleumet/messaging';
import { ResultHandedToCorporationSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { getResult } from '../replicas/result.ts';
import { dateText } from '../sms/template.ts';
import { requestSms } from './request-sms.ts';

/**
 * Informs the applicant that the State Corporation has the result. Once for an application: an applicant who comes after
 * the month and waits for the stored result has already been informed.
 */
export const onResultHandedToCorporation = reaction(ResultHandedToCorporationSchema, async (event, message, deps: Deps) => {
  const { applicationId } = event.about;
  const { outcome, queueNo } = await getResult(deps.db, applicationId);
  const values = { keepTo: dateText(plainDate(event.keepTo, 'keep_to')), ...(queueNo !== null && { queueNo }) };
  await requestSms(event, message, { deps, reason: 'RESULT_READY', variant: outcome, values, once: applicationId }); // A2-11b
});
