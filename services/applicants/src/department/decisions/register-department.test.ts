import { describe, it } from 'vitest';
import { specificationOf } from '@aleumet/testkit/specification';
import { monday, operator, specialist } from '../../../test/application-specification.ts';
import { corporationUnitDecider } from '../../corporation-unit/decider.ts';
import { registerUnit } from '../../corporation-unit/decisions/register-unit.ts';
import { catalogue } from '../../refusals.ts';
import { departmentDecider } from '../decider.ts';
import { registerDepartment } from './register-department.ts';

const office = {
  region: '75',
  name: { kk: 'К', ru: 'Р', en: 'E' },
  address: 'Abay 1',
  phone: '+77270000000',
  officeHours: '9-18',
};
const department = { ...office, id: specialist.departmentId, headName: 'Head' };
const unit = { ...office, headName: 'Head H.', id: operator.unitId };
const departments = specificationOf({ ...departmentDecider, decide: registerDepartment }, {}, catalogue);
const units = specificationOf({ ...corporationUnitDecider, decide: registerUnit }, {}, catalogue);
const registered = { type: 'DepartmentRegistered' as const, department, registeredAt: monday.now };
const unitRegistered = { type: 'UnitRegistered' as const, unit, registeredAt: monday.now };

describe('an employment department', () => {
  it('is entered by the operator, once (A2-5, A2/F3-7)', () => {
    departments
      .given()
      .when({ type: 'RegisterDepartment', department, ...monday })
      .gives(registered);
    departments
      .given(registered)
      .when({ type: 'RegisterDepartment', department, ...monday })
      .gives();
  });

  it('can move to another address, not to another region (A2-5, A2/F3-7)', () => {
    const moved = { ...department, address: 'Abay 2' };
    departments
      .given(registered)
      .when({ type: 'RegisterDepartment', department: moved, ...monday })
      .gives({ ...registered, department: moved });
    departments
      .given(registered)
      .when({ type: 'RegisterDepartment', department: { ...department, region: '35' }, ...monday })
      .refused('REGION_CANNOT_CHANGE');
  });
});

describe('a unit of the State Corporation', () => {
  it('is entered by the operator, and again when something is new (A2-6b, A2/F3-7)', () => {
    units
      .given()
      .when({ type: 'RegisterUnit', unit, ...monday })
      .gives(unitRegistered);
    units
      .given(unitRegistered)
      .when({ type: 'RegisterUnit', unit, ...monday })
      .gives();
    const moved = { ...unit, officeHours: '9-20' };
    units
      .given(unitRegistered)
      .when({ type: 'RegisterUnit', unit: moved, ...monday })
      .gives({ ...unitRegistered, unit: moved });
  });
});
