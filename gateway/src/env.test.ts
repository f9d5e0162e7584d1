import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';
import { addressOf } from './subgraphs/address-of.ts';

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readEnv({})).toMatchObject({ PORT: 4000, MAX_DEPTH: 20, EXPLORER: 'on', subgraphUrls: new Map() });
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

  it('refuses an address without a name', () => {
    expect(() => readEnv({ SUBGRAPH_URLS: 'http://a' })).toThrow('name=address');
  });
});
