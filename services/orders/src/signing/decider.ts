import type { Decider } from '@aleumet/domain';
import { type SettleStanding, settleStanding } from './decisions/settle-standing.ts';
import { evolve, type OpenSignature, type SignatureStandingKnown } from './kept-signature.ts';

export const signatureDecider: Decider<OpenSignature, SettleStanding, SignatureStandingKnown> = {
  initial: { status: 'none' },
  decide: settleStanding,
  evolve,
};
