import type { PlainDate } from '@aleumet/domain';
import { fullName, type KnownPerson } from '../../person/person.ts';
import { refuse } from '../../refusals.ts';
import type { Applicant, Filing } from '../application.ts';

/**
 * Returns the applicant: the person, a legal representative with a valid right today, or the holder of the power of attorney that
 * is presented with the application (A2-6a, A2/F3-8).
 */
export function applicantOf(person: KnownPerson, filing: Filing, today: PlainDate): Applicant {
  switch (filing.as) {
    case 'PERSON':
      return { as: 'PERSON', iin: person.iin, name: fullName(person) };
    case 'LEGAL_REPRESENTATIVE':
      return { ...filing, name: nameOfLegal(person, filing.iin, today) };
    case 'ATTORNEY':
      if (filing.iin === person.iin) refuse('ATTORNEY_IS_THE_PERSON');
      return filing;
  }
}

/** Refuses anyone but a legal representative whose right has not ended before today (A2-6a). */
function nameOfLegal({ representatives }: KnownPerson, iin: string, today: PlainDate): string {
  const found = representatives.filter((one) => one.iin === iin && one.kind === 'LEGAL');
  const [representative] = found.filter(({ validUntil }) => validUntil === null || validUntil >= today);
  if (!representative) refuse(found.length > 0 ? 'REPRESENTATION_ENDED' : 'NOT_A_REPRESENTATIVE', { as: 'LEGAL_REPRESENTATIVE' });
  return representative.name;
}
