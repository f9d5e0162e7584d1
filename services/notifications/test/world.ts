import { randomUUID } from 'node:crypto';
import { createDigest, createSeal } from '@aleumet/messaging';
import {
  AgeBand,
  create,
  DisabilityGroup,
  IdentitySchema,
  Language,
  NumberOwner,
  NumberSource,
  RepresentativeKind,
  RepresentativeScope,
  SealedContactsSchema,
  toBinary,
} from '@aleumet/proto-events';
import { type DemoRecipient, demoEmployees } from '@aleumet/testkit/demo';
import { DIGEST_KEY, startServiceWorld } from '@aleumet/testkit/service-world';
import type { OutgoingSms, SmsDelivery } from '../src/adapters/sms-delivery.ts';
import { createDeps } from '../src/deps.ts';
import { reactions } from '../src/inbox/reactions.ts';
import { jobs } from '../src/jobs/jobs.ts';
import { createService } from '../src/server.ts';

/** Who passes an SMS on. */
type Gateway = typeof demoEmployees.smsGateway;

export type World = Awaited<ReturnType<typeof startNotifications>>;

const SEAL_KEY = '7e'.repeat(32);
const digestOf = createDigest(Buffer.from(DIGEST_KEY, 'hex'));
const seal = createSeal(Buffer.from(SEAL_KEY, 'hex'));

/** The service with a gateway that a test can make fail, and codes that come in order: 10, 11, 12, ... */
export async function startNotifications() {
  const handedOver: OutgoingSms[] = [];
  const gateway: { send: SmsDelivery['send'] } = { send: async () => 'TAKEN' };
  const smsDelivery: SmsDelivery = {
    gateway: demoEmployees.smsGateway.sub,
    send: (sms) => {
      handedOver.push(sms);
      return gateway.send(sms);
    },
  };
  const world = await startServiceWorld({
    name: 'notifications',
    createDeps: (env, outside) => createDeps({ ...env, SEAL_KEY }, { ...outside, smsDelivery, randomBelow: () => 0 }),
    createService,
    reactions,
    jobs,
  });
  return {
    ...world,
    handedOver,
    gateway,
    /** Tells who the person is, with the numbers of the register. */
    tellPerson: (person: DemoRecipient) => world.tell(IdentitySchema, identityOf(person), person.personId),
    /** Tells that the person is erased. */
    erase: (personId: string) => world.deliver({ ...world.messageOf(IdentitySchema, {}, personId), value: null }),
    /** What stands in the journal, the earliest first, as the specialist of Almaty reads it. */
    journal: async (fields = 'code status phone') => {
      const query = `{ smsJournal(orderBy: OLDEST) { nodes { ${fields} } } }`;
      const { data, codes } = await world.ask(demoEmployees.specialistAlmaty, query);
      if (codes.length > 0) throw new Error(String(codes));
      return nodesOf(data?.['smsJournal']);
    },
    receive: (from: string, text: string, { through, ...about }: { id?: string; receivedAt?: string; through?: Gateway } = {}) =>
      world.ask(through ?? demoEmployees.smsGateway, RECEIVE, {
        input: { id: randomUUID(), receivedAt: world.now(), ...about, from, text },
      }),
  };
}

const RECEIVE = `mutation ($input: ReceiveSmsInput!) {
  receiveSms(input: $input) { id direction status answer problem answers { id } }
}`;

function nodesOf(connection: unknown): unknown {
  return typeof connection === 'object' && connection !== null && 'nodes' in connection ? connection.nodes : undefined;
}

function identityOf({ personId, iin, departmentId, region, language, phones, representatives }: DemoRecipient) {
  const numberOf = (owner: NumberOwner) => (phone: DemoRecipient['phones'][number]) => ({
    number: phone.number,
    source: NumberSource[phone.source],
    owner,
  });
  const numbers = [
    ...phones.map(numberOf(NumberOwner.PERSON)),
    ...representatives
      .filter(({ kind }) => kind === 'LEGAL')
      .flatMap((one) => one.phones.map(numberOf(NumberOwner.REPRESENTATIVE))),
  ];
  return {
    ...{ personId, departmentId, region, iinDigest: digestOf(iin) },
    ageBand: AgeBand.FROM_30_TO_44,
    disabilityGroup: DisabilityGroup.SECOND,
    language: language === 'kk' ? Language.KK : Language.RU,
    representatives: representatives.map((one) => ({
      iinDigest: digestOf(one.iin),
      kind: RepresentativeKind[one.kind],
      scope: one.kind === 'LEGAL' ? RepresentativeScope.ALL : RepresentativeScope.INTAKE,
    })),
    sealed: seal.close(toBinary(SealedContactsSchema, create(SealedContactsSchema, { numbers })), personId),
  };
}
