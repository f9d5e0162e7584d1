import {
  flag,
  groupOrNull,
  idOf,
  json,
  moment,
  oneOfWords,
  orNull,
  record,
  rowOf,
  text,
  textByName,
  wholeNumber,
} from '@aleumet/domain';
import { Prisma } from '../generated/prisma/client.ts';
import { STATE_REGISTERS } from './registers.ts';

const paperCopy = record({
  documentName: text,
  sheetCount: wholeNumber,
  certifiedBy: record({ specialistId: orNull(idOf<'SpecialistId'>()), name: text }),
  attachedAt: moment,
});

export const queryRow = rowOf(
  'question to a register',
  record({
    register: oneOfWords(STATE_REGISTERS),
    askedAt: moment,
    answer: groupOrNull({ answeredAt: moment, source: text, found: flag, document: json(textByName, Prisma.DbNull) }),
    paperCopy: orNull(json(paperCopy, Prisma.DbNull)),
  }),
);
