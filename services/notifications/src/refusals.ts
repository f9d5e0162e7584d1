import { type RefusalCatalogue, repeatRefusals } from '@aleumet/domain';
import { replyRefusals } from './reply/refusals.ts';
import { smsRefusals } from './sms/refusals.ts';

/** Everything that a rule of this service can say no with. */
export const catalogue: RefusalCatalogue = { ...smsRefusals, ...replyRefusals, ...repeatRefusals };
