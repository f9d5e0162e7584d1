import { readFileSync } from 'node:fs';
import {
  AgeBand,
  DisabilityGroup,
  IdentitySchema,
  Language,
  RepresentativeKind,
  RepresentativeScope,
} from '@aleumet/proto-events';
import { citizenUser, demoCitizens, demoEmployees, demoRecipients, type TokenHolder } from '@aleumet/testkit/demo';
import type { World } from './world.ts';

export const {
  dataBank,
  smsGateway,
  operator,
  specialistAlmaty,
  specialistKaraganda,
  regionalSpecialist,
  payerAlmaty,
  alatau,
  stateCorporation,
} = demoEmployees;
export const otherDataBank: TokenHolder = { ...dataBank, sub: '0190a8a0-0e00-7000-8000-000000000099' };
export const aigerim = citizenUser(demoRecipients.aigerim);
export const daniyar = citizenUser(demoRecipients.daniyar);
/** Legal representative of Alikhan. */
export const saule = citizenUser(demoCitizens.saule);
/** Holds a power of attorney of Marat. */
export const damir = citizenUser(demoCitizens.damir);

export const PERSONS = {
  aigerim: demoRecipients.aigerim.personId,
  alikhan: demoRecipients.alikhan.personId,
  marat: demoRecipients.marat.personId,
};

export const IDS = {
  irp: '0190a8a0-0200-7000-8000-000000000001',
  newerIrp: '0190a8a0-0200-7000-8000-000000000002',
  measure: '0190a8a0-0100-7000-8000-000000000001',
  otherMeasure: '0190a8a0-0100-7000-8000-000000000002',
  newMeasure: '0190a8a0-0100-7000-8000-000000000003',
  order: '0190a8a0-0800-7000-8000-000000000001',
};

export const DELIVER = /* GraphQL */ `
  mutation ($input: DeliverIrpInput!) {
    deliverIrp(input: $input) {
      id
      person {
        id
      }
      status
      department {
        id
      }
      region
      formedOn
      disabilityUntil
      workInjury
      deliveredAt
      measures {
        id
        kind
        product
        quantity
        validFrom
        validTo
        usableUntil
        status
        expiredOn
        expiryReason
        irp {
          id
        }
      }
    }
  }
`;

export const sanatoriumMeasure = {
  id: IDS.measure,
  kind: 'SANATORIUM_RESORT_TREATMENT',
  validFrom: '2026-01-15',
  validTo: '2027-12-31',
};

export const hygieneMeasure = {
  id: IDS.otherMeasure,
  kind: 'MANDATORY_HYGIENE_MEANS',
  product: 'A3-DIAPERS',
  quantity: 365,
  validFrom: '2026-01-15',
  validTo: '2026-03-31',
};

export const aigerimsIrp = {
  id: IDS.irp,
  personId: PERSONS.aigerim,
  formedOn: '2026-01-15',
  disabilityUntil: '2027-06-01',
  workInjury: false,
  measures: [sanatoriumMeasure, hygieneMeasure],
};

/** The table of the law's years as the operator loads it. */
export function calendarDays() {
  const text = readFileSync(new URL('../data/calendar-kz.tsv', import.meta.url), 'utf8');
  const [, ...lines] = text.trim().split('\n');
  return lines.map((line) => {
    const [date = '', kind = '', name = '', note = ''] = line.split('\t');
    return { date, kind: kind.toUpperCase(), name, note };
  });
}

/** Tells the persons of the tests, with their representatives. */
export async function hearPersons({ deps, tell }: World): Promise<void> {
  const { aigerim: first, alikhan, marat } = demoRecipients;
  const legal = { kind: RepresentativeKind.LEGAL, scope: RepresentativeScope.ALL };
  const attorney = { kind: RepresentativeKind.POWER_OF_ATTORNEY, scope: RepresentativeScope.INTAKE };
  const told = [
    { person: first, of: specialistAlmaty, region: '75', representatives: [] },
    { person: alikhan, of: specialistAlmaty, region: '75', representatives: [{ ...legal, iin: demoCitizens.saule.iin }] },
    { person: marat, of: specialistKaraganda, region: '35', representatives: [{ ...attorney, iin: demoCitizens.damir.iin }] },
  ];
  for (const { person, of, region, representatives } of told) {
    const { personId } = person;
    const identity = {
      ...{ personId, iinDigest: deps.digestOf(person.iin), departmentId: of.departmentId, region, language: Language.KK },
      ...{ ageBand: AgeBand.FROM_30_TO_44, disabilityGroup: DisabilityGroup.SECOND },
      deliveredBy: dataBank.sub,
      representatives: representatives.map(({ iin, ...rest }) => ({ ...rest, iinDigest: deps.digestOf(iin) })),
    };
    await tell(IdentitySchema, identity, personId);
  }
}
