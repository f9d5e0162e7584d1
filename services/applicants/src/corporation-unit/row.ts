import { idOf, orNull, record, rowOf, text } from '@aleumet/domain';
import { office } from '../department/row.ts';

export const unitRow = rowOf(
  'unit of the State Corporation',
  record({ id: idOf<'UnitId'>(), ...office, headName: orNull(text) }),
);
