import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readFileOf, readVariables } from './variables.ts';

const definition = z.object({
  PORT: z.coerce.number().int().describe('Port to listen on.'),
  SECRET: z.string().regex(/^[0-9a-f]+$/),
  COLOUR: z.string().default('red'),
});

describe('the environment of a program', () => {
  it('is read by its definition', () => {
    expect(readVariables(definition, { PORT: '4001', SECRET: 'ff', HOME: '/' })).toEqual({
      PORT: 4001,
      SECRET: 'ff',
      COLOUR: 'red',
    });
  });

  it('takes an empty variable for one that is not given', () => {
    expect(readVariables(definition, { PORT: '1', SECRET: 'ff', COLOUR: '' })).toMatchObject({ COLOUR: 'red' });
  });

  it('is refused with a sentence for each variable, and what it is for', () => {
    expect(() => readVariables(definition, { SECRET: 'ff' })).toThrow(/^PORT is missing: Port to listen on\.$/);
  });

  it('is refused without telling the value, which may be secret', () => {
    expect(() => readVariables(definition, { PORT: '1', SECRET: 'hunter2' })).toThrow(/^SECRET is wrong \((?!.*hunter2)/);
  });

  it('is refused when it names a file that is not there', () => {
    expect(() => readFileOf('TRUST_ANCHORS', '/nowhere.pem')).toThrow(
      'TRUST_ANCHORS names a file that cannot be read: /nowhere.pem',
    );
  });
});
