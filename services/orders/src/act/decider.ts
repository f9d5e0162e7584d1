import type { Decider } from '@aleumet/domain';
import { type Act, type ActEvent, evolve } from './act.ts';
import { type DraftAct, draftAct } from './decisions/draft-act.ts';
import { type SignAct, signAct } from './decisions/sign-act.ts';
import type { ActFacts } from './facts.ts';

export type ActCommand = DraftAct | SignAct;

export const actDecider: Decider<Act, ActCommand, ActEvent, ActFacts> = {
  initial: { status: 'none' },
  decide: (act, command, facts) => (command.type === 'DraftAct' ? draftAct(act, command, facts) : signAct(act, command, facts)),
  evolve,
};
