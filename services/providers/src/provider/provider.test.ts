import { describe, expect, it } from 'vitest';
import { MOMENT, otherProviderId, own, particulars, providerAfter, providerId, refusalOf } from '../../test/decisions.ts';
import { providerDecider, type ProviderCommand } from './decider.ts';
import type { Provider } from './provider.ts';

const register = { type: 'RegisterProvider', providerId, particulars, ...MOMENT } as const;
const request = { type: 'RequestExclusion', providerId, by: own, ...MOMENT } as const;
const exclude = { type: 'ExcludeProvider', providerId, ...MOMENT } as const;
const alone = { sameBin: null };
const decide = (state: Provider, command: ProviderCommand, facts = alone) => providerDecider.decide(state, command, facts);
const correction = { ...register, particulars: { ...particulars, address: 'Талғар' } };
const excludedCode = { code: 'PROVIDER_EXCLUDED', excludedOn: '2026-02-02' };

describe('before a provider is registered', () => {
  it('it can be', () => {
    const event = { type: 'ProviderRegistered', providerId, particulars, registeredAt: MOMENT.now };
    expect(decide(providerAfter(), register)).toEqual([event]);
  });

  it('not with the BIN of another', () => {
    const sameBin = { sameBin: otherProviderId };
    const ask = () => providerDecider.decide(providerAfter(), register, sameBin);
    expect(refusalOf(ask)).toEqual({ code: 'BIN_REGISTERED', providerId: otherProviderId });
  });

  it.each([request, exclude])('nothing else can be asked: $type', (command) => {
    expect(refusalOf(() => decide(providerAfter(), command))).toEqual({ code: 'PROVIDER_NOT_FOUND' });
  });
});

describe('when it is registered', () => {
  const state = providerAfter(register);

  it('the same again changes nothing', () => {
    expect(decide(state, register)).toEqual([]);
  });

  it('particulars are corrected, but for the BIN', () => {
    expect(decide(state, correction)).toMatchObject([{ type: 'ProviderRegistered' }]);
    const other = { ...register, particulars: { ...particulars, bin: '980940005678', binDigest: 'other' } };
    expect(refusalOf(() => decide(state, other))).toEqual({ code: 'BIN_CANNOT_CHANGE' });
  });

  it('only it itself applies for exclusion (A2-32b)', () => {
    const requested = { type: 'ProviderExclusionRequested', providerId, requestedAt: MOMENT.now };
    expect(decide(state, request)).toEqual([requested]);
    const stranger = { ...request, by: { binDigest: 'other' } };
    expect(refusalOf(() => decide(state, stranger))).toEqual({ code: 'NOT_YOUR_ENTRY' });
  });

  it('it is excluded from today on, without an application too', () => {
    const event = { type: 'ProviderExcluded', providerId, excludedOn: '2026-02-02', excludedAt: MOMENT.now };
    expect(decide(state, exclude)).toEqual([event]);
    expect(providerAfter(register, exclude)).toMatchObject({ status: 'excluded', exclusionRequestedAt: null });
  });
});

describe('when it has applied for exclusion', () => {
  it('a repeated application changes nothing', () => {
    expect(decide(providerAfter(register, request), request)).toEqual([]);
  });

  it('a correction does not take the application back (A2-32b)', () => {
    expect(providerAfter(register, request, correction)).toMatchObject({ status: 'leaving', address: 'Талғар' });
  });

  it('its exclusion keeps the day of the application', () => {
    const excluded = { status: 'excluded', exclusionRequestedAt: MOMENT.now };
    expect(providerAfter(register, request, exclude)).toMatchObject(excluded);
  });
});

describe('when it is excluded', () => {
  const state = providerAfter(register, exclude);

  it('the same registration or exclusion again changes nothing', () => {
    expect([decide(state, register), decide(state, exclude)]).toEqual([[], []]);
  });

  it('it cannot be corrected and cannot apply', () => {
    expect(refusalOf(() => decide(state, correction))).toEqual(excludedCode);
    expect(refusalOf(() => decide(state, request))).toEqual(excludedCode);
  });
});
