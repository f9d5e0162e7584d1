import { type DescField, type DescFile, type DescMessage, getOption, hasOption } from '@bufbuild/protobuf';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { event } from './gen/portal/types/v1/event_pb.ts';
import { AboutSchema } from './gen/portal/types/v1/types_pb.ts';
import { eventSchemas, eventTypesOn } from './registry.ts';
import { TOPICS } from './topics.ts';

const ACTORS = [
  'recipient',
  'representative',
  'specialist',
  'state corporation',
  'provider',
  'payer',
  'data bank',
  'quality body',
];
const OTHER_CAUSES = ['operator', 'deadline', 'state register', 'delivery report', 'certification authority'];
const PERSONAL = /(^|_)(iin|bin|name|surname|phone|phones|mobile|address|diagnosis|birth|number|numbers|email|sealed)(_|$)/;
const ALLOWED_PERSONAL = [
  'applicants.v1.Identity.iin_digest',
  'applicants.v1.Identity.sealed',
  'applicants.v1.Representative.iin_digest',
  'applicants.v1.SealedContacts.numbers',
  'applicants.v1.SealedNumber.number',
  'notifications.v1.SmsSent.number_owner',
  'notifications.v1.SmsSent.number_source',
  'providers.v1.OfferPublished.address',
  'providers.v1.OfferPublished.phone',
  'providers.v1.ProviderRegistered.bin_digest',
];

const generated: DescFile[] = [];
for (const path of readdirSync(new URL('gen', import.meta.url), { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('_pb.ts')) continue;
  const module: Record<string, unknown> = await import(new URL(`gen/${path}`, import.meta.url).href);
  generated.push(...Object.values(module).filter(isFile));
}
const messages = generated.flatMap((file) => file.messages);
const events = messages.filter((message) => hasOption(message, event));
const shortName = (type: { typeName: string }) => type.typeName.replace(/^portal\./, '');

describe('an event', () => {
  it('is registered exactly once', () => {
    expect([...eventSchemas.values()].map(shortName).toSorted()).toEqual(events.map(shortName).toSorted());
  });

  it('is told on one topic, that of its package', () => {
    const told = TOPICS.flatMap(({ name }) => eventTypesOn(name).map((schema) => `${shortName(schema)} on ${name}`));
    const expected = events.map((schema) => `${shortName(schema)} on ${topicByPackage(schema)}`);
    expect(told.toSorted()).toEqual(expected.toSorted());
  });

  it('has a name that no other event has', () => {
    const names = events.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('has one of its fields as key, its own or that of its head', () => {
    expect(events.filter((schema) => !keysOf(schema).includes(optionsOf(schema).key)).map(shortName)).toEqual([]);
  });

  it('says in its head alone what a head can say; an identity is what heads are made of, and no department is meant by other regions', () => {
    const inHeads = new Set(AboutSchema.fields.map(({ name }) => name));
    const beside = events.flatMap((schema) => schema.fields.filter(({ name }) => inHeads.has(name)));
    expect(beside.map(pathOf).filter((path) => !path.startsWith('applicants.v1.Identity.'))).toEqual([
      'applicants.v1.CorporationUnitRegistered.region',
      'providers.v1.ProviderRegistered.region',
      'providers.v1.OfferPublished.region',
    ]);
  });

  it('names the rules it carries out', () => {
    const wrong = events.filter(
      (schema) => !optionsOf(schema).rule.every((rule) => /^A2-\d+[a-h]?$|^A2\/F\d(-\d+)?$/.test(rule)),
    );
    expect(wrong.map(shortName)).toEqual([]);
    expect(events.filter((schema) => optionsOf(schema).rule.length === 0)).toEqual([]);
  });

  it('is caused by an actor, a deadline or another event', () => {
    const known = new Set([...ACTORS, ...OTHER_CAUSES, ...events.map(({ name }) => name)]);
    const causes = events.flatMap((schema) => optionsOf(schema).causedBy);
    expect([...new Set(causes)].filter((cause) => !known.has(cause))).toEqual([]);
  });
});

describe('a field', () => {
  it('carries no personal data, but for digests, sealed contacts and the public contact of a provider', () => {
    const fields = messages.flatMap((message) => message.fields).filter(({ name }) => PERSONAL.test(name));
    expect(fields.map(pathOf).toSorted()).toEqual(ALLOWED_PERSONAL);
  });

  it('that ends in _at is a moment, and one of a date is text', () => {
    const timed = messages.flatMap((message) => message.fields).filter(({ name }) => name.endsWith('_at'));
    expect(timed.filter((field) => field.message?.typeName !== 'google.protobuf.Timestamp')).toEqual([]);
    const dated = messages.flatMap((message) => message.fields).filter(({ name }) => /_(on|by|until)$/.test(name));
    expect(dated.filter((field) => field.message !== undefined)).toEqual([]);
  });
});

describe('a name in the package', () => {
  it('is used by one message or enum only', () => {
    const names = generated.flatMap((file) => [...file.messages, ...file.enums]).map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

function isFile(value: unknown): value is DescFile {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'file';
}

/** The head of the event, `about`, under the first number. */
function headOf(schema: DescMessage): DescField | undefined {
  return schema.fields.find(({ name, number, message }) => name === 'about' && number === 1 && message === AboutSchema);
}

function keysOf(schema: DescMessage): string[] {
  const heads = headOf(schema) ? AboutSchema.fields.map(({ name }) => `about.${name}`) : [];
  return [...schema.fields.map(({ name }) => name), ...heads];
}

function optionsOf(schema: DescMessage) {
  return getOption(schema, event);
}

function topicByPackage(schema: DescMessage): string {
  const service = schema.file.proto.package.split('.')[1];
  return schema.name === 'Identity' ? 'applicants.identities.v1' : `${service}.events.v1`;
}

function pathOf(field: DescField): string {
  return `${shortName(field.parent)}.${field.name}`;
}
