import { type DemoRecipient, type DemoRepresentative, demoCitizens, demoRecipients } from '@aleumet/testkit/demo';

/**
 * Input of `registerPerson`, for each person of the demo with a disability. Powers of attorney are entered with the application.
 */
export function personInputs() {
  return Object.values(demoRecipients).map((recipient) => ({
    id: recipient.personId,
    ...{ iin: recipient.iin, surname: recipient.familyName, firstName: recipient.givenName, patronymic: recipient.patronymic },
    ...{ birthDate: recipient.birthOn, departmentId: recipient.departmentId, phones: recipient.phones },
    disability: { group: recipient.disability.group, validFrom: '2020-06-01', validTo: recipient.disability.validTo },
    identityDocument: identityDocumentOf(recipient),
    address: addressOf(recipient.address),
    language: recipient.language.toUpperCase(),
    legalRepresentatives: recipient.representatives.filter(({ kind }) => kind === 'LEGAL').map(representative),
  }));
}

function identityDocumentOf({ iin }: DemoRecipient) {
  return { kind: 'Identity card', number: `0${iin.slice(4)}`, issuedBy: 'Ministry of Internal Affairs', issuedOn: '2021-05-11' };
}

function representative({ iin, validUntil, phones, evidence }: DemoRepresentative) {
  const { familyName, givenName, patronymic } = citizenOf(iin);
  return { iin, name: `${familyName} ${givenName} ${patronymic}`, validUntil, phones, evidence };
}

function citizenOf(iin: string) {
  const found = Object.values(demoCitizens).find((citizen) => citizen.iin === iin);
  if (!found) throw new Error('a representative who is nobody of the demo');
  return found;
}

/** The people of the demo live in cities: city, district, street, house, flat. */
function addressOf(text: string) {
  const [oblast, cityOrDistrict, street, house, flat] = text.split(', ');
  return { oblast, cityOrDistrict, street, house, flat };
}
