import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';
import { addressOf } from './subgraphs/address-of.ts';

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readEnv({})).toMatchObject({ PORT: 4000, MAX_DEPTH: 20, EXPLORER: 'off', subgraphUrls: new Map() });
  });

  it('shows the explorer in production only when told to', () => {
    const shown = [{}, { NODE_ENV: 'development' }, { EXPLORER: 'on' }, { NODE_ENV: 'test', EXPLORER: 'off' }];
    expect(shown.map((variables) => readEnv(variables).EXPLORER)).toEqual(['off', 'on', 'on', 'off']);
    expect(shown.map((variables) => readEnv(variables).INTROSPECTION)).toEqual(['off', 'on', 'on', 'off']);
  });

  it('names the variable that is wrong', () => {
    expect(() => readEnv({ PORT: 'four' })).toThrow('PORT');
  });

  it('takes addresses of subgraphs from a list and one by one, the latter first', () => {
    const { subgraphUrls } = readEnv({
      SUBGRAPH_URLS: 'orders=http://a?x=1, Two-Words=http://b',
      ORDERS_URL: 'http://c',
      LAST_ONE_URL: 'http://d',
    });
    const names = ['orders', 'two-words', 'last-one', 'unknown'];
    expect(names.map((name) => addressOf(subgraphUrls, name))).toEqual(['http://c', 'http://b', 'http://d', undefined]);
  });

  it('tells no events where no broker is named', () => {
    expect(readEnv({ KAFKA_BROKERS: '' }).events).toBeUndefined();
  });

  it('needs a password and the keys of the token issuer to tell events', () => {
    const broker = { KAFKA_BROKERS: 'one:9092, two:9092' };
    expect(() => readEnv(broker)).toThrow(/^KAFKA_PASSWORD is missing: .* JWKS_URL is missing: /);
    expect(readEnv({ ...broker, KAFKA_PASSWORD: 'secret', JWKS_URL: 'http://issuer/jwks' }).events).toMatchObject({
      KAFKA_BROKERS: ['one:9092', 'two:9092'],
      KAFKA_USER: 'gateway',
    });
  });

  it('refuses an address without a name', () => {
    expect(() => readEnv({ SUBGRAPH_URLS: 'http://a' })).toThrow('name=address');
  });
});
