import { plainDate } from '@aleumet/domain';
import policyData from '../policy.json' with { type: 'json' };
import type { QueuePolicy } from './policy.ts';

/** The policies of `policy.json`, oldest first. */
export const policies: readonly QueuePolicy[] = policyData.map((policy) => ({ ...policy, from: plainDate(policy.from) }));
