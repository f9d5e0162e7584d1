import { binOf } from './identity-numbers.ts';

/** A sanatorium in the register of providers. Addresses and phones of providers are public. */
export type DemoProvider = {
  providerId: string;
  bin: string;
  nameKk: string;
  nameRu: string;
  nameEn: string;
  region: string;
  address: string;
  phone: string;
};

const alatau: DemoProvider = {
  providerId: '0190a8a0-0b00-7000-8000-000000000001',
  bin: binOf('2004-05', 12),
  nameKk: '«Алатау самалы шипажайы» ЖШС',
  nameRu: 'ТОО «Санаторий Алатау самалы»',
  nameEn: 'Alatau Samaly Sanatorium LLP',
  region: '75',
  address: 'Алматы қаласы, Медеу ауданы, Кеңсай шатқалы, 5',
  phone: '+77270000101',
};

const karkaraly: DemoProvider = {
  providerId: '0190a8a0-0b00-7000-8000-000000000002',
  bin: binOf('1998-09', 7),
  nameKk: '«Қарқаралы шыңы шипажайы» ЖШС',
  nameRu: 'ТОО «Санаторий Каркаралинские вершины»',
  nameEn: 'Karkaraly Peaks Sanatorium LLP',
  region: '35',
  address: 'Карагандинская область, город Каркаралинск, улица Тауелсиздик, 30',
  phone: '+77210000102',
};

/** Two sanatoria, so that each can try to answer for the other. */
export const demoProviders = { alatau, karkaraly };
