import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLLeafType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** A value with one changed leaf: its path, the whole value, the changed leaf and the original. */
export type Other = { at: string; value: unknown; says: unknown; said: unknown };

type Given = Readonly<Record<string, unknown>>;

/** Two valid values of each scalar: the one that differs from the original is used. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  UUID: ['0190ffff-ffff-7fff-8fff-fffffffffff1', '0190ffff-ffff-7fff-8fff-fffffffffff2'],
  Date: ['2026-02-02', '2026-02-03'],
  DateTime: ['2026-02-02T04:00:00.000Z', '2026-02-02T04:00:01.000Z'],
  Iin: ['850101300015', '880314400015'],
  Bin: ['040540000014', '040540000123'],
  Tiyn: [1, 2],
  Int: [1, 2],
  Float: [1, 2],
  Boolean: [true, false],
  PhoneNumber: ['+77010000001', '+77010000002'],
  Region: ['10', '75'],
  DayTime: ['09:00', '10:00'],
  Code: ['A3-CANE', 'A3-CRUTCH'],
};
const WORDS = ['Басқа сөздер', 'Другие слова'];

/**
 * Returns the input with each leaf in turn changed, left out, or added when it was left out; without the id of the subject and
 * what is signed.
 */
export function otherInputs(type: GraphQLInputObjectType, input: Given): Other[] {
  const fields = Object.values(type.getFields());
  const own = fields.find(({ name }) => name === 'id') ?? fields.find((field) => String(field.type) === 'UUID!');
  return othersOfObject(type, input).filter(({ at }) => at !== own?.name);
}

function othersOfObject(type: GraphQLInputObjectType, given: Given): Other[] {
  if (type.name === 'SignedDocumentInput') return [];
  return Object.values(type.getFields()).flatMap((field) =>
    othersOf(field.type, given[field.name]).map(({ at, value, ...words }) => ({
      ...words,
      at: at === '' ? field.name : `${field.name}.${at}`,
      value: { ...given, [field.name]: value },
    })),
  );
}

function othersOf(type: GraphQLInputType, given: unknown): Other[] {
  if (isNonNullType(type)) return othersOf(type.ofType, given).filter(({ at, value }) => at !== '' || value !== null);
  if (isListType(type)) return Array.isArray(given) ? othersOfItems(type.ofType, given) : [];
  if (isInputObjectType(type)) return isGiven(given) ? othersOfObject(type, given) : [];
  const others = [...shifted(type, given), ...samplesOf(type)].filter((value) => value !== given);
  return [...others, ...(given == null ? [] : [null])].map((value) => ({ at: '', value, says: value, said: given }));
}

function othersOfItems(type: GraphQLInputType, given: readonly unknown[]): Other[] {
  return given.flatMap((item, index) =>
    othersOf(type, item).map(({ at, value, ...words }) => ({
      ...words,
      at: at === '' ? '*' : `*.${at}`,
      value: given.with(index, value),
    })),
  );
}

function samplesOf(type: GraphQLLeafType): readonly unknown[] {
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : (SAMPLES[type.name] ?? WORDS);
}

/** One day later and earlier, the next number: the most likely mistakes. */
function shifted({ name }: GraphQLLeafType, given: unknown): unknown[] {
  if (name === 'Date' && typeof given === 'string') return [1, -1].map((days) => moved(`${given}T00:00:00Z`, days).slice(0, 10));
  if (name === 'DateTime' && typeof given === 'string') return [1, -1].map((days) => moved(given, days));
  return typeof given === 'number' ? [given + 1] : [];
}

function moved(moment: string, days: number): string {
  return new Date(Date.parse(moment) + days * 86_400_000).toISOString();
}

function isGiven(value: unknown): value is Given {
  return typeof value === 'object' && value !== null;
}
