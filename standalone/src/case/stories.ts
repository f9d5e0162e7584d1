import { type DemoCitizen, type DemoRecipient, demoDepartments } from '@aleumet/testkit/demo';
import type { Intake } from './apply.ts';
import type { Department, Setup, Story } from './setup.ts';

const ALMATY: Department = { specialist: 'specialistAlmaty', payer: 'payerAlmaty' };
const KARAGANDA: Department = { specialist: 'specialistKaraganda', payer: 'payerKaraganda' };

/** Returns the story of a person who signs, or for whom a legal representative signs. */
export function storyOf(setup: Setup, recipient: DemoRecipient, signer: DemoCitizen = recipient): Story {
  const department = recipient.departmentId === demoDepartments.almaty.id ? ALMATY : KARAGANDA;
  return { ...setup, recipient, signer: setup.actors.citizen(signer), department };
}

/** Who submits the papers, and where (A2-6a, A2-6b). */
export const intakes = {
  atDepartment: { office: 'EMPLOYMENT_DEPARTMENT', filedBy: 'PERSON' },
  byMother: { office: 'STATE_CORPORATION', filedBy: 'LEGAL_REPRESENTATIVE' },
  byAttorney: { office: 'EMPLOYMENT_DEPARTMENT', filedBy: 'ATTORNEY' },
} as const satisfies Record<string, Intake>;
