import type { DemoEmployee, DemoRecipient } from '@aleumet/testkit/demo';
import type { Actors, Signer } from './stage/actors.ts';
import type { Doors } from './stage/doors.ts';
import type { Amounts, Law } from './stage/law.ts';
import type { Money } from './stage/money.ts';
import type { Witness } from './stage/witness.ts';
import type { PlainDate } from '@aleumet/domain';

/** What every step uses: the portal and its clock, the users, the expectations from the law, and the witness that compares. */
export type Setup = { doors: Doors; actors: Actors; law: Law; money: Money; witness: Witness };

/** What one person has reached so far. A step takes it and returns it with its own results. */
export type Story = Setup & {
  recipient: DemoRecipient;
  /** Who orders and signs: the person, or the legal representative of a child. */
  signer: Signer;
  department: Department;
};

/** The employees who serve the person, by place of residence. */
export type Department = {
  specialist: 'specialistAlmaty' | 'specialistKaraganda';
  payer: 'payerAlmaty' | 'payerKaraganda';
};

export type WithMeasure = { irpId: string; measureId: string };
export type WithApplication = { applicationId: string };
export type WithEntry = { entryId: string; queueNo: number };
export type WithWindow = { openedOn: PlainDate; closesOn: PlainDate };

/** A bed that was found, with its amounts. */
export type Choice = {
  offerId: string;
  bedId: string;
  arrivalOn: PlainDate;
  departureOn: PlainDate;
  bedDays: number;
  amounts: Amounts;
  provider: DemoEmployee<'PROVIDER'>;
};
export type WithChoice = { choice: Choice };
export type WithOrder = { orderId: string; placedOn: PlainDate };
export type WithAct = { actId: string };
export type WithClaim = { claimId: string };
