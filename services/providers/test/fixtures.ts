import { demoEmployees, demoProviders } from '@aleumet/testkit/demo';

export const { alatau, karkaraly, operator } = demoEmployees;

export const IDS = {
  alatau: demoProviders.alatau.providerId,
  karkaraly: demoProviders.karkaraly.providerId,
  offer: '0190a8a0-0700-7000-8000-000000000001',
  otherOffer: '0190a8a0-0700-7000-8000-000000000002',
  bed: '0190a8a0-0600-7000-8000-000000000001',
  otherBed: '0190a8a0-0600-7000-8000-000000000002',
};

export const REGISTER = /* GraphQL */ `
  mutation ($input: RegisterProviderInput!) {
    registerProvider(input: $input) {
      id
      bin
      name {
        kk
        ru
        en
      }
      region
      kinds
      address
      phone
      status
      registeredAt
      exclusionRequestedAt
      excludedOn
    }
  }
`;

export const PUBLISH = /* GraphQL */ `
  mutation ($input: PublishOfferInput!) {
    publishOffer(input: $input) {
      id
      status
      kind
      region
      price {
        tiyn
        currency
      }
      unit
      profile
      arrivalTime
      departureTime
      meals
      diagnostics
      treatment
      address
      phone
      beds {
        id
        placeType
        bedType
        heightCm
        floor
        roomArea
        otherBeds
        accessibility
      }
      publishedAt
      withdrawnAt
      provider {
        id
      }
    }
  }
`;

export const alatauEntry = {
  id: IDS.alatau,
  bin: demoProviders.alatau.bin,
  name: { kk: 'Алатау самалы', ru: 'Алатау самалы', en: 'Alatau Breeze' },
  region: '75',
  kinds: ['SANATORIUM_RESORT_TREATMENT'],
  address: 'Алматы, Кеңсай шатқалы, 5',
  phone: '+77270000101',
};

export const karkaralyEntry = {
  ...alatauEntry,
  id: IDS.karkaraly,
  bin: demoProviders.karkaraly.bin,
  name: { kk: 'Қарқаралы шыңы', ru: 'Каркаралинские вершины', en: 'Karkaraly Peaks' },
  region: '35',
};

export const doubleRoomBed = {
  id: IDS.bed,
  placeType: 'екі орындық бөлме',
  bedType: 'бір орындық',
  heightCm: 50,
  floor: 1,
  roomArea: 18.5,
  otherBeds: 1,
  accessibility: 'пандус',
};

export const wellnessOffer = {
  id: IDS.offer,
  kind: 'SANATORIUM_RESORT_TREATMENT',
  region: '75',
  price: { tiyn: 1_800_000 },
  unit: 'BED_DAY',
  profile: 'GENERAL',
  arrivalTime: '12:00',
  departureTime: '10:00',
  meals: 'күніне төрт рет',
  diagnostics: 'ЭКГ',
  treatment: 'массаж',
  address: 'Алматы, Кеңсай шатқалы, 5',
  phone: '+7 (727) 0000101',
  beds: [doubleRoomBed],
};
