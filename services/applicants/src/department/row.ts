import { group, idOf, record, rowOf, text } from '@aleumet/domain';

/** Fields of every office. */
export const office = {
  region: text,
  name: group({ kk: text, ru: text, en: text }),
  address: text,
  phone: text,
  officeHours: text,
};

export const departmentRow = rowOf('department', record({ id: idOf<'DepartmentId'>(), ...office, headName: text }));
