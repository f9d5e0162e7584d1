import { type DescField, type DescFile, type DescMessage, getOption, hasOption } from '@bufbuild/protobuf';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { event } from './gen/portal/types/v1/event_pb.ts';
import { eventSchemas, eventTypesOn } from './registry.ts';
import { TOPICS } from './topics.ts';

const COMMON_FIELDS = {
  person_id: 1,
  department_id: 2,
  provider_id: 3,
  application_id: 4,
  measure_id: 5,
  entry_id: 6,
  order_id: 7,
  act_id: 8,
  case_no: 9,
  specialist_id: 10,
  kind: 11,
  region: 12,
  age_band: 13,
  disability_group: 14,
  product_code: 15,
};
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

  it('has one of its own fields as key', () => {
    expect(events.filter((schema) => !schema.fields.some(({ name }) => name === optionsOf(schema).key))).toEqual([]);
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

  it('has the common fields under the same numbers as every other', () => {
    const common = new Map(Object.entries(COMMON_FIELDS));
    const fields = events.flatMap((schema) => schema.fields);
    const wrong = fields.filter(({ name, number }) => (number <= 15 ? common.get(name) !== number : common.has(name)));
    const exceptions = ['providers.v1.OfferPublished.region', 'providers.v1.ProviderRegistered.region'];
    expect(wrong.map(pathOf).toSorted()).toEqual(exceptions);
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
