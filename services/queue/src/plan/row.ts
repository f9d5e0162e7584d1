import {
  column,
  day,
  flag,
  idOf,
  moment,
  oneOfWords,
  orNull,
  record,
  rowOf,
  SERVICE_KINDS,
  text,
  tiyn,
  wholeNumber,
} from '@aleumet/domain';

/** A row of `plans`. */
export const planRow = rowOf(
  'plan',
  record({
    id: idOf<'PlanId'>(),
    departmentId: orNull(idOf<'DepartmentId'>()),
    region: text,
    kind: oneOfWords(SERVICE_KINDS),
    year: wholeNumber,
    measures: wholeNumber,
    amount: column('amountTiyn', tiyn),
    dueOn: day,
    isLate: column('late', flag),
    filledAt: moment,
    filledBy: orNull(idOf<'SpecialistId'>()),
  }),
);
