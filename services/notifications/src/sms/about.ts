import { type About as AboutMessage, aboutCase } from '@aleumet/proto-events';
import type { About } from './sms.ts';

/** Returns the `about` of every event of an SMS and of the reply to it. */
export function toAbout({ personId, departmentId, caseNo, kind, region }: About): AboutMessage {
  return aboutCase({ personId, departmentId, caseNo, kind, region });
}
