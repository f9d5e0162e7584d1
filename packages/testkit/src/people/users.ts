import type { CertificateRequest } from '../authority/certificate.ts';
import type { TokenHolder } from '../token-holder.ts';
import type { DemoCitizen } from './citizen.ts';
import { demoCitizens } from './citizens.ts';
import { type DemoEmployee, demoEmployees } from './employees.ts';
import { demoProviders } from './providers.ts';
import { demoRecipients } from './recipients.ts';

/** A user who can log in to the demo. */
export type DemoUser = { user: string } & TokenHolder;

/** Returns the token claims of a citizen. */
export function citizenUser({ user, personId, iin, ...names }: DemoCitizen): DemoUser {
  return { user, kind: 'CITIZEN', sub: personId, iin, name: fullName(names) };
}

/** Returns all users who can log in to the demo. */
export function demoUsers(): DemoUser[] {
  const citizens = [...Object.values(demoRecipients), ...Object.values(demoCitizens)];
  return [...citizens.map(citizenUser), ...Object.values(demoEmployees)];
}

/** Returns the user of the demo with that name. Throws when there is none. */
export function demoUser(user: string): DemoUser {
  const found = demoUsers().find((one) => one.user === user);
  if (!found) throw new Error(`the demo has no person ${user}`);
  return found;
}

/** Returns the content of the certificate that a citizen signs with. */
export function certificateOfCitizen({ iin, ...names }: DemoCitizen): CertificateRequest {
  return { iin, name: fullName(names).toUpperCase() };
}

/** Returns the content of the certificate that an employee of a provider signs with. */
export function certificateOfProvider({ iin, bin, name }: DemoEmployee<'PROVIDER'>): CertificateRequest {
  const provider = Object.values(demoProviders).find((each) => each.bin === bin);
  return { iin, bin, name: name.toUpperCase(), ...(provider && { organisation: provider.nameRu }) };
}

function fullName({ familyName, givenName, patronymic }: Pick<DemoCitizen, 'familyName' | 'givenName' | 'patronymic'>): string {
  return `${familyName} ${givenName} ${patronymic}`;
}
