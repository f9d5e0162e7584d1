import { iinOf, type Sex } from './identity-numbers.ts';

/** A citizen, with the data of the state registers. `user` is the name for `POST /token`. */
export type DemoCitizen = {
  user: string;
  personId: string;
  iin: string;
  familyName: string;
  givenName: string;
  patronymic: string;
  birthOn: string;
  sex: Sex;
  language: 'kk' | 'ru';
  departmentId: string;
  region: string;
  address: string;
  phones: readonly DemoPhone[];
};

export type DemoPhone = { number: string; source: 'EGOV' | 'MOBILE_CITIZENS' };

type Names = Pick<DemoCitizen, 'user' | 'familyName' | 'givenName' | 'patronymic' | 'birthOn' | 'sex' | 'address'>;
type Place = { number: number; department: { id: string; region: string }; language?: 'kk' | 'ru' };

/** Number, id, IIN and phones are derived from the position in the list. */
export function citizen(names: Names, { number, department, language = 'kk' }: Place): DemoCitizen {
  const line = String(number).padStart(4, '0');
  return {
    ...names,
    personId: `0190a8a0-0a00-7000-8000-00000000${line}`,
    iin: iinOf(names.birthOn, names.sex, number),
    language,
    departmentId: department.id,
    region: department.region,
    phones: [
      { number: `+7700000${line}`, source: 'EGOV' },
      { number: `+7777000${line}`, source: 'MOBILE_CITIZENS' },
    ],
  };
}
