import type { Decider } from '@aleumet/domain';
import { type ErasePerson, erasePerson } from './decisions/erase-person.ts';
import { type RegisterPerson, registerPerson } from './decisions/register-person.ts';
import { type RegisterPowerOfAttorney, registerPowerOfAttorney } from './decisions/register-power-of-attorney.ts';
import type { PersonFacts } from './facts.ts';
import { evolve, type Person, type PersonEvent } from './person.ts';

export type PersonCommand = RegisterPerson | RegisterPowerOfAttorney | ErasePerson;

function decide(person: Person, command: PersonCommand, facts: PersonFacts): PersonEvent[] {
  switch (command.type) {
    case 'RegisterPerson':
      return registerPerson(person, command, facts);
    case 'RegisterPowerOfAttorney':
      return registerPowerOfAttorney(person, command, facts);
    case 'ErasePerson':
      return erasePerson(person, command, facts);
  }
}

export const personDecider: Decider<Person, PersonCommand, PersonEvent, PersonFacts> = {
  initial: { status: 'none' },
  decide,
  evolve,
};
