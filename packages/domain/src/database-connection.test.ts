import { describe, expect, it } from 'vitest';
import { databaseConnection } from './database-connection.ts';

const optionsOf = (url: string) => new URL(databaseConnection(url).connectionString).searchParams.get('options');

describe('a connection', () => {
  it('states that it is in UTC', () => {
    expect(optionsOf('postgres://app@localhost/orders')).toBe('-c timezone=UTC');
  });

  it('keeps the options that the operator has given, and comes last', () => {
    expect(optionsOf('postgres://localhost/orders?options=-c%20timezone%3DAsia%2FAlmaty')).toBe(
      '-c timezone=Asia/Almaty -c timezone=UTC',
    );
  });
});
