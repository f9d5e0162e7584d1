import { describe, expect, it } from 'vitest';
import { aboutProvider, MOMENT, otherProviderId, own, particulars, providerId } from '../../test/specification.ts';
import { evolve, type Provider, type ProviderEvent } from './provider.ts';

const { given } = aboutProvider;
const register = { type: 'RegisterProvider', providerId, particulars, ...MOMENT } as const;
const correction = { ...register, particulars: { ...particulars, address: 'Талғар' } };
const request = { type: 'RequestExclusion', providerId, by: own, ...MOMENT } as const;
const exclude = { type: 'ExcludeProvider', providerId, ...MOMENT } as const;

const registered = { type: 'ProviderRegistered', providerId, particulars, registeredAt: MOMENT.now } as const;
const corrected = { ...registered, particulars: correction.particulars };
const requested = { type: 'ProviderExclusionRequested', providerId, requestedAt: MOMENT.now } as const;
const excluded = { type: 'ProviderExcluded', providerId, excludedOn: MOMENT.today, excludedAt: MOMENT.now } as const;
const stateAfter = (...events: ProviderEvent[]) => events.reduce<Provider>(evolve, { status: 'none' });

describe('before a provider is registered', () => {
  it('it can be', () => {
    given().when(register).gives(registered);
  });

  it('not with the BIN of another', () => {
    given().when(register, { sameBin: otherProviderId }).refused('BIN_REGISTERED', { providerId: otherProviderId });
  });

  it('nothing else can be asked (A2-32b)', () => {
    given().when(request).refused('PROVIDER_NOT_FOUND');
    given().when(exclude).refused('PROVIDER_NOT_FOUND');
  });
});

describe('when it is registered', () => {
  it('the same again changes nothing', () => {
    given(registered).when(register).gives();
  });

  it('particulars are corrected, but for the BIN', () => {
    given(registered).when(correction).gives(corrected);
    const other = { ...register, particulars: { ...particulars, bin: '980940005678', binDigest: 'other' } };
    given(registered).when(other).refused('BIN_CANNOT_CHANGE');
  });

  it('only it itself applies for exclusion (A2-32b)', () => {
    given(registered).when(request).gives(requested);
    given(registered)
      .when({ ...request, by: { binDigest: 'other' } })
      .refused('NOT_YOUR_ENTRY');
  });

  it('it is excluded from today on, without an application too', () => {
    given(registered).when(exclude).gives(excluded);
    expect(stateAfter(registered, excluded)).toMatchObject({ status: 'excluded', exclusionRequestedAt: null });
  });
});

describe('when it has applied for exclusion', () => {
  it('a repeated application changes nothing (A2-32b)', () => {
    given(registered, requested).when(request).gives();
  });

  it('a correction does not take the application back (A2-32b)', () => {
    given(registered, requested).when(correction).gives(corrected);
    expect(stateAfter(registered, requested, corrected)).toMatchObject({ status: 'leaving', address: 'Талғар' });
  });

  it('its exclusion keeps the day of the application', () => {
    given(registered, requested).when(exclude).gives(excluded);
    const kept = { status: 'excluded', exclusionRequestedAt: MOMENT.now };
    expect(stateAfter(registered, requested, excluded)).toMatchObject(kept);
  });
});

describe('when it is excluded', () => {
  const out = given(registered, excluded);

  it('the same registration or exclusion again changes nothing', () => {
    out.when(register).gives();
    out.when(exclude).gives();
  });

  it('it cannot be corrected and cannot apply (A2-32b)', () => {
    out.when(correction).refused('PROVIDER_EXCLUDED', { excludedOn: '2026-02-02' });
    out.when(request).refused('PROVIDER_EXCLUDED', { excludedOn: '2026-02-02' });
  });
});
