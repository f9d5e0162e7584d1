import { describe, expect, it } from 'vitest';
import { readSources } from '../src/composition/read-sources.ts';
import { fieldsOf, mayBeMissing, OWNERS } from './fields-of-services.ts';

const fields = readSources(new URL('../../', import.meta.url)).flatMap(fieldsOf);
const entities = new Set(fields.filter(({ isEntity }) => isEntity).map(({ type }) => type));

describe('a field that can be refused or missing', () => {
  it('is nullable, so that it costs itself only and not the whole answer', () => {
    const wrong = fields.filter((field) => field.isNonNull && mayBeMissing(field) !== undefined);
    expect(wrong.map((field) => `${field.service}: ${field.type}.${field.name} ${mayBeMissing(field)}`)).toEqual([]);
  });

  it('is null where its row cannot be shown: the answer keeps all other rows', () => {
    const listed = fields.filter(({ type, name }) => type.endsWith('Connection') && name === 'nodes').map(({ of }) => of);
    const rows = new Set([...entities, ...listed]);
    const wrong = fields.filter(({ of, isEachNonNull }) => rows.has(of) && isEachNonNull);
    expect(wrong.map(({ service, type, name }) => `${service}: ${type}.${name}`)).toEqual([]);
  });

  it('is known for every entity by its owner', () => {
    const shared = [...entities].filter(
      (type) => new Set(fields.filter((field) => field.type === type).map(({ service }) => service)).size > 1,
    );
    expect(shared.filter((type) => OWNERS[type] === undefined)).toEqual([]);
    expect(Object.keys(OWNERS).filter((type) => !entities.has(type))).toEqual([]);
  });
});
