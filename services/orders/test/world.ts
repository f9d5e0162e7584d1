import { createDigest } from '@aleumet/messaging';
import {
  AgeBand,
  DisabilityGroup,
  FundsReservedSchema,
  GuaranteedAmountSetSchema,
  IdentitySchema,
  IrpFormedSchema,
  Language,
  OfferPublishedSchema,
  Unit,
  ProviderRegisteredSchema,
  RepresentativeKind,
  RepresentativeScope,
  SelectionOpenedSchema,
  ServiceKind,
  WorkingCalendarChangedSchema,
} from '@aleumet/proto-events';
import {
  type Authority,
  certificateOfCitizen,
  certificateOfProvider,
  citizenUser,
  createAuthority,
  type DemoCitizen,
  demoCitizens,
  demoEmployees,
  demoProviders,
  demoRecipients,
} from '@aleumet/testkit/demo';
import { DIGEST_KEY, startServiceWorld } from '@aleumet/testkit/service-world';
import type { BytesRequest } from '../src/adapters/revocation/fetch-bytes.ts';
import { createCmsVerifier } from '../src/adapters/signature-verifier.ts';
import { createDeps, type DepsEnv } from '../src/deps.ts';
import { reactions } from '../src/inbox/reactions.ts';
import { jobs } from '../src/jobs/jobs.ts';
import { createService } from '../src/server.ts';
import { ids } from './ids.ts';

export type OrdersWorld = Awaited<ReturnType<typeof startOrders>>;

const { aigerim, alikhan } = demoRecipients;
const { saule, damir } = demoCitizens;
const digestOf = createDigest(Buffer.from(DIGEST_KEY, 'hex'));

/** The service with the facts of one person's turn, one sanatorium with two beds, and an authority that both trust. */
export async function startOrders(settings: Pick<DepsEnv, 'REVOCATION_POLICY'> = {}) {
  const authority = await createAuthority();
  const responder = createResponder(authority.desk);
  const verifier = createCmsVerifier({
    ...{ trustAnchors: [authority.rootPem], fetchBytes: responder.fetchBytes },
    revocationAddresses: [{ authority: authority.rootPem, ocsp: 'the desk of the authority' }],
  });
  const world = await startServiceWorld({
    name: 'orders',
    createDeps: (env, outside) => createDeps({ ...env, ...settings }, { ...outside, verifier }),
    createService,
    reactions,
    jobs,
  });
  const signer = async (citizen: DemoCitizen) => authority.issue(certificateOfCitizen(citizen));
  const keys = {
    aigerim: await signer(aigerim),
    saule: await signer(saule),
    alatau: await authority.issue(certificateOfProvider(demoEmployees.alatau)),
    karkaraly: await authority.issue(certificateOfProvider(demoEmployees.karkaraly)),
  };
  return {
    ...world,
    ...{ responder, desk: authority.desk, keyOf: keys },
    aigerim: citizenUser(aigerim),
    damir: citizenUser(damir),
    alatau: demoEmployees.alatau,
    karkaraly: demoEmployees.karkaraly,
    /** Signs the text as a person or a provider would. */
    sign: async (who: keyof typeof keys, text: string) => {
      const cms = await authority.sign(keys[who], new TextEncoder().encode(text));
      return { document: text, cms: Buffer.from(cms).toString('base64') };
    },
    tellFacts: () => tellFacts(world),
    tellSelection: (entryId: string) => tellSelection(world, entryId),
    tellFunds: (orderId: string) =>
      world.tell(
        FundsReservedSchema,
        { about: { orderId, personId: aigerim.personId }, reservationId: ids.reservation, budgetYear: 2026 },
        ids.reservation,
      ),
  };
}

/** Answers for the authority, at the moment of the test; `asked` runs before each answer. */
function createResponder(desk: Authority['desk']) {
  const responder = {
    isSilent: false,
    now: new Date('2026-02-02T04:00:00Z'),
    asked: async (): Promise<void> => {},
    fetchBytes: async ({ body }: BytesRequest) => {
      await responder.asked();
      if (responder.isSilent) throw new Error('silent');
      return desk.answerOcsp(body?.bytes ?? new Uint8Array(), responder.now);
    },
  };
  return responder;
}

const measure = { personId: aigerim.personId, measureId: ids.measure, kind: ServiceKind.SANATORIUM_RESORT_TREATMENT };

type World = Pick<Awaited<ReturnType<typeof startServiceWorld>>, 'tell'>;

async function tellFacts({ tell }: World): Promise<void> {
  await tell(WorkingCalendarChangedSchema, {
    version: 1,
    firstYear: 2026,
    lastYear: 2027,
    daysOff: ['2026-03-09', '2026-03-23', '2026-03-24', '2026-03-25'],
  });
  for (const person of [aigerim, alikhan]) {
    await tell(IdentitySchema, identityOf(person.personId, person.iin), person.personId);
  }
  for (const provider of Object.values(demoProviders)) {
    await tell(
      ProviderRegisteredSchema,
      { about: { providerId: provider.providerId }, binDigest: digestOf(provider.bin), region: '75' },
      provider.providerId,
    );
  }
  await tell(OfferPublishedSchema, offer, ids.offer);
  await tell(GuaranteedAmountSetSchema, amount, ids.amount);
  await tell(
    IrpFormedSchema,
    { about: measure, validFrom: '2026-01-01', validTo: '2027-12-31', disabilityTo: '2027-06-30' },
    ids.measure,
  );
  await tellSelection({ tell }, ids.entry);
}

/** A turn of the recipient for the same measure. */
async function tellSelection({ tell }: World, entryId: string): Promise<void> {
  const about = { ...measure, entryId, applicationId: ids.application };
  await tell(SelectionOpenedSchema, { about, transferNo: 1, openedOn: '2026-02-02', closesOn: '2026-04-02' }, entryId);
}

function identityOf(personId: string, iin: string) {
  return {
    personId,
    iinDigest: digestOf(iin),
    departmentId: ids.department,
    region: '75',
    ageBand: AgeBand.FROM_30_TO_44,
    disabilityGroup: DisabilityGroup.SECOND,
    language: Language.KK,
    representatives: [
      { iinDigest: digestOf(damir.iin), kind: RepresentativeKind.POWER_OF_ATTORNEY, scope: RepresentativeScope.INTAKE },
    ],
  };
}

const bed = {
  placeType: 'ward for two',
  bedType: 'functional',
  heightCm: 50,
  floor: 1,
  roomArea: 18.5,
  otherBeds: 1,
  accessibility: 'ramp',
};
const offer = {
  about: { providerId: demoProviders.alatau.providerId, kind: ServiceKind.SANATORIUM_RESORT_TREATMENT },
  offerId: ids.offer,
  region: '75',
  price: { tiyn: 2_000_000n, currency: 'KZT' },
  unit: Unit.BED_DAY,
  ...{ arrivalTime: '14:00', departureTime: '12:00', meals: 'four a day', diagnostics: 'ECG', treatment: 'baths' },
  ...{ address: 'Alatau 1', phone: '+7 (727) 1234567' },
  beds: [
    { bedId: ids.bed, ...bed },
    { bedId: ids.otherBed, ...bed },
  ],
};
export const amount = {
  guaranteedAmountId: ids.amount,
  about: { kind: ServiceKind.SANATORIUM_RESORT_TREATMENT, region: '75' },
  validFrom: '2026-01-01',
  per: Unit.BED_DAY,
  amount: { tiyn: 1_500_000n, currency: 'KZT' },
};
