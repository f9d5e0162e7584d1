import { idOf, record, rowOf, text } from '@aleumet/domain';

export const specialistRow = rowOf('specialist', record({ id: text, departmentId: idOf<'DepartmentId'>(), name: text }));
