import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { readApiSchema } from './api-schema.ts';

const schema = await readApiSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecified(type));
const objects = types.filter(isObjectType);
const fields = objects.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ at: `${type.name}.${field.name}`, field })),
);

/** Lists that never exceed a few rows, and are returned whole. */
const SHORT = new Set([
  'Act.signatures',
  'Application.papers',
  'Application.registerQueries',
  'Irp.measures',
  'Measure.executions',
  'Offer.beds',
  'Order.acts',
  'Order.claims',
  'Order.signatures',
  'Person.phones',
  'Person.representatives',
  'PrintedForm.fields',
  'PrintedSmsJournal.columns',
  'Query.intakeMeasures',
  'Query.represented',
  'Query.silentAuthorities',
  'Query.smsTemplates',
  'QueueEntry.liveOrders',
  'QueueEntry.orders',
  'QueueEntry.transfers',
  'Receipt.papers',
  'RegisterQuery.document',
  'StateService.contraindications',
  'StateService.rows',
  'WorkingCalendarYear.days',
]);

/** Dates and moments with other names, those of the bed notice as in the form A2/F7. */
const OTHERWISE_NAMED = new Set([
  'BedNotice.arrivalDate',
  'BedNotice.departureDate',
  'BedNotice.orderDate',
  'CalendarDay.date',
  'DocumentSignature.knownSince',
  'Person.birthDate',
  'Invitation.lateReplies',
  'Query.addWorkingDays',
]);

function isSpecified(type: GraphQLNamedType): boolean {
  return isScalarType(type) && isSpecifiedScalarType(type);
}

/** Everything in a type that needs a description, by its path. */
function* partsOf(type: GraphQLNamedType): Generator<[place: string, description: string | null | undefined]> {
  yield [type.name, type.description];
  if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field.description];
  }
  if (isObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description];
      for (const arg of field.args) yield [`${type.name}.${field.name}(${arg.name})`, arg.description];
    }
  }
}

const isPage = ({ name }: GraphQLNamedType) => name.endsWith('Connection');
const listsOfRows = fields.filter(({ at, field }) => {
  const inPage = /Connection\.(edges|nodes)$/.test(at);
  return isListType(getNullableType(field.type)) && isObjectType(getNamedType(field.type)) && !inPage;
});
const pages = fields.filter(({ field }) => isPage(getNamedType(field.type)));

describe('the schema of the portal', () => {
  it('says of every type, field, argument, input and value what it is', () => {
    const places = types.flatMap((type) => [...partsOf(type)]).filter(([, description]) => !description?.trim());
    expect(places.map(([place]) => place)).toEqual([]);
  });

  it('gives lists in pages, but for the short ones', () => {
    const whole = listsOfRows.map(({ at }) => at).filter((at) => !SHORT.has(at));
    expect(whole).toEqual([]);
    expect([...SHORT].filter((at) => !listsOfRows.some((list) => list.at === at))).toEqual([]);
  });

  it('makes every page of edges, nodes and pageInfo', () => {
    const shapes = objects.filter(isPage).map((type) => [type.name, ...Object.keys(type.getFields())]);
    expect(shapes).toEqual(objects.filter(isPage).map(({ name }) => [name, 'edges', 'nodes', 'pageInfo']));
  });

  it('asks for a page everywhere by filter, orderBy, first and after, in this order', () => {
    const named = pages.map(({ at, field }) => `${at}(${argumentsOf(field).join(', ')})`);
    const shape = /\((?:(?!filter|orderBy|first|after)\w+, )*(?:filter, )?(?:orderBy, )?first, after\)$/;
    expect(named.filter((one) => !shape.test(one) && !one.startsWith('PrintedSmsJournal.rows'))).toEqual([]);
  });

  it('names every order a Sort', () => {
    const orders = fields.flatMap(({ at, field }) =>
      field.args.filter(({ name }) => name === 'orderBy').map(({ type }) => [at, getNamedType(type).name]),
    );
    expect(orders.filter(([, name]) => !name?.endsWith('Sort'))).toEqual([]);
  });

  it('ends the name of a moment in At, and of a day in On, or in By for a limit, or in the end of a span', () => {
    const endings: Record<string, RegExp> = { DateTime: /At$/, Date: /(On|By|From|To|Until)$/ };
    const others = fields.filter(({ field }) => !(endings[getNamedType(field.type).name] ?? /./).test(field.name));
    expect(new Set(others.map(({ at }) => at))).toEqual(OTHERWISE_NAMED);
  });
});

function argumentsOf(field: GraphQLField<unknown, unknown>): string[] {
  return field.args.map(({ name }) => name);
}
