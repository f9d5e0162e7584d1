import { instant, InvalidInput, money } from '@aleumet/domain';
import { create } from '@bufbuild/protobuf';
import { describe, expect, it } from 'vitest';
import { MoneySchema, ServiceKind } from './gen/portal/types/v1/types_pb.ts';
import { fromMoneyMessage, fromTimestamp, nameIn, toMoneyMessage, toTimestamp } from './values.ts';

describe('a value on its way through an event', () => {
  it('stays the same amount', () => {
    const amount = money(1_250_000_00);
    expect(fromMoneyMessage(toMoneyMessage(amount), 'price')).toEqual(amount);
  });

  it('stays the same moment', () => {
    const moment = instant('2026-02-02T04:00:00.123Z');
    expect(fromTimestamp(toTimestamp(moment), 'placedAt')).toBe(moment);
  });

  it('stays the same kind of service', () => {
    expect(nameIn(ServiceKind, ServiceKind['WHEELCHAIR'], 'kind')).toBe('WHEELCHAIR');
  });
});

describe('a value that breaks the contract', () => {
  it('is refused when the amount is missing, foreign or beyond 2^53 tiyn', () => {
    const euros = create(MoneySchema, { tiyn: 1n, currency: 'EUR' });
    const tooMuch = create(MoneySchema, { tiyn: 2n ** 53n, currency: 'KZT' });
    expect(() => fromMoneyMessage(undefined, 'price')).toThrow(InvalidInput);
    expect(() => fromMoneyMessage(euros, 'price')).toThrow(InvalidInput);
    expect(() => fromMoneyMessage(tooMuch, 'price')).toThrow(InvalidInput);
  });

  it('is refused when the moment is missing', () => {
    expect(() => fromTimestamp(undefined, 'placedAt')).toThrow(InvalidInput);
  });

  it('is refused when an enum was not told or is newer than the program', () => {
    expect(() => nameIn(ServiceKind, 0, 'kind')).toThrow(InvalidInput);
    expect(() => nameIn(ServiceKind, 99, 'kind')).toThrow(InvalidInput);
  });
});
