import type { Instant, PersonId, SpecialistId } from '@aleumet/domain';

/** The data asked from state information systems (A2-7a, A2/F3 row 8). */
export const STATE_REGISTERS = [
  'IDENTITY_DOCUMENT',
  'DISABILITY',
  'PROGRAMME_MEASURES',
  'RESIDENCE',
  'WORK_INJURY',
  'EMPLOYER_CEASED',
] as const;

export type StateRegister = (typeof STATE_REGISTERS)[number];

/** Asked only when the disability comes from work (A2-7a items 4 and 5). */
const FOR_WORK_INJURY: ReadonlySet<StateRegister> = new Set(['WORK_INJURY', 'EMPLOYER_CEASED']);

/** What a register says: the electronic document when it holds the data. */
export type RegisterDocument = Readonly<Record<string, string>>;
export type RegisterAnswer = { answeredAt: Instant; source: string; found: boolean; document: RegisterDocument };
/** A copy compared with its original and certified by the employee who accepts it (A2-7b, A2-7c). */
export type PaperCopy = {
  documentName: string;
  sheetCount: number;
  certifiedBy: { specialistId: SpecialistId | null; name: string };
  attachedAt: Instant;
};
/** A request, pending until the register has answered. */
export type RegisterQuery = {
  register: StateRegister;
  askedAt: Instant;
  answer: RegisterAnswer | null;
  paperCopy: PaperCopy | null;
};

/** Returns the registers to query: four for everyone, two more when the disability is work-related (A2-7a). */
export function registersToAsk(workInjury: boolean): StateRegister[] {
  return STATE_REGISTERS.filter((register) => workInjury || !FOR_WORK_INJURY.has(register));
}

/** A question with the person it is about. */
export type QueryOfPerson = RegisterQuery & { personId: PersonId };
