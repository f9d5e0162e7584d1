import { type DemoProvider, demoProviders } from '@aleumet/testkit/demo';
import { tenge } from './tenge.ts';

const KIND = 'SANATORIUM_RESORT_TREATMENT';

const { alatau, karkaraly } = demoProviders;

/** Input of `registerProvider`, for each sanatorium of the demo. */
export function providerInputs() {
  return [alatau, karkaraly].map(({ providerId, bin, nameKk, nameRu, nameEn, region, address, phone }) => ({
    ...{ id: providerId, bin, name: { kk: nameKk, ru: nameRu, en: nameEn } },
    ...{ region, address, phone, kinds: [KIND] },
  }));
}

/** Input of `publishOffer`: one sanatorium above the guaranteed amount of its region, one below. */
export function offerInputs() {
  return {
    alatau: [
      {
        ...stay({ provider: alatau, number: 1, price: tenge(38_000) }),
        ...{ profile: 'GENERAL', arrivalTime: '10:00', departureTime: '18:00', meals: 'Four meals a day, diet by prescription' },
        diagnostics: 'ECG, ultrasound, blood and urine analysis',
        treatment: 'Balneotherapy, mud applications, therapeutic exercise, massage, inhalations',
        beds: [1, 2, 3, 4, 5, 6].map((number) => bed(number, { floor: 1 + (number % 2), otherBeds: number > 4 ? 1 : 0 })),
      },
    ],
    karkaraly: [
      {
        ...stay({ provider: karkaraly, number: 2, price: tenge(25_500) }),
        ...{ profile: 'GENERAL', arrivalTime: '12:00', departureTime: '12:00', meals: 'Three meals a day' },
        diagnostics: 'ECG, spirometry, blood analysis',
        treatment: 'Climatotherapy, mineral baths, physiotherapy, therapeutic exercise',
        beds: [11, 12, 13].map((number) => bed(number, { floor: 1, otherBeds: 1 })),
      },
    ],
  };
}

function stay({ provider, number, price }: { provider: DemoProvider; number: number; price: ReturnType<typeof tenge> }) {
  const { region, address, phone } = provider;
  return { id: idOf('0f', number), kind: KIND, region, address, phone, price, unit: 'BED_DAY' };
}

function bed(number: number, { floor, otherBeds }: { floor: number; otherBeds: number }) {
  const room = { placeType: otherBeds === 0 ? 'Single room' : 'Place in a double room', bedType: 'Functional bed', heightCm: 55 };
  const accessibility = 'Ramp, lift, handrails, wide doors, call button';
  return { id: idOf('be', number), ...room, floor, roomArea: otherBeds === 0 ? 16.5 : 22, otherBeds, accessibility };
}

function idOf(what: '0f' | 'be', number: number): string {
  return `0190a8a0-0b${what}-7000-8000-0000000000${String(number).padStart(2, '0')}`;
}
