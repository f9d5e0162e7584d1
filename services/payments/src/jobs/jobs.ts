import type { Job } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';

/** None: the law sets no deadline for approving and paying a claim (order No. 14 is not part of Appendix 2). */
export const jobs: Job<Deps>[] = [];
