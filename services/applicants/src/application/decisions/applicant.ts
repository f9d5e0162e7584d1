import { type PlainDate, refuse } from '@aleumet/domain';
import { fullName, type KnownPerson } from '../../person/person.ts';
import type { Applicant, Filing } from '../application.ts';

const KINDS = { LEGAL_REPRESENTATIVE: 'LEGAL', ATTORNEY: 'POWER_OF_ATTORNEY' } as const;

/** The person, a legal representative or the holder of a power of attorney that is valid today (A2-6a). */
export function applicantOf(person: KnownPerson, filing: Filing, today: PlainDate): Applicant {
  if (filing.as === 'PERSON') return { as: 'PERSON', iin: person.iin, name: fullName(person) };
  const kind = KINDS[filing.as];
  const found = person.representatives.filter((one) => one.iin === filing.iin && one.kind === kind);
  const [representative] = found.filter(({ validUntil }) => validUntil === null || validUntil >= today);
  if (!representative) refuse(found.length > 0 ? 'REPRESENTATION_ENDED' : 'NOT_A_REPRESENTATIVE', { as: filing.as });
  return { as: filing.as, iin: filing.iin, name: representative.name };
}
