import { addDays, plainDate } from '@aleumet/domain';
import { type CertificateRequest, demoDepartments, iinOf, type TokenHolder } from '@aleumet/testkit/demo';
import { newId } from '@aleumet/standalone/case';

/** A person with a disability: the data of the registers, the login, and the content of the certificate. */
export type Person = { personId: string; input: object; holder: TokenHolder; certificate: CertificateRequest };

const { almaty } = demoDepartments;
const NAMES = { surname: 'Сынақов', firstName: 'Адам' };
const VALID = { validFrom: '2020-06-01', validTo: null };

/** Returns a person with a unique IIN, id and phone. */
export function person(number: number): Person {
  const [personId, birthDate] = [newId(), addDays(plainDate('1950-01-01'), number)];
  const iin = firstIinOf(birthDate);
  const name = `${NAMES.surname} ${NAMES.firstName}`;
  const input = {
    ...{ id: personId, iin, ...NAMES, birthDate, departmentId: almaty.id, language: 'KK', legalRepresentatives: [] },
    phones: [{ number: `+7701${String(number).padStart(7, '0')}`, source: 'EGOV' }],
    disability: { group: 'SECOND', ...VALID },
    identityDocument: {
      kind: 'Identity card',
      number: `0${iin.slice(4)}`,
      issuedBy: 'Ministry of Internal Affairs',
      issuedOn: '2021-05-11',
    },
    address: { oblast: 'Almaty', cityOrDistrict: 'Bostandyk', street: 'Timiryazev', house: '42', flat: String(number) },
  };
  return { personId, input, holder: { kind: 'CITIZEN', sub: personId, iin, name }, certificate: { iin, name } };
}

/** About one serial number in a hundred has no check digit and is never assigned. */
function firstIinOf(birthDate: string, serial = 100): string {
  try {
    return iinOf(birthDate, 'MALE', serial);
  } catch {
    return firstIinOf(birthDate, serial + 1);
  }
}
