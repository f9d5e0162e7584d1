import { type DemoDepartment, demoDepartments, demoEmployees } from '@aleumet/testkit/demo';

const { almaty, karaganda, astana, shymkent } = demoDepartments;

/** Input of `registerDepartment`, for each department of the demo. */
export function departmentInputs() {
  return [
    department(almaty, ['Бекболатов Нұржан Серікұлы', 'Алматы қаласы, Абылай хан даңғылы, 93', '+77270000175']),
    department(karaganda, ['Ким Виктория Павловна', 'город Караганда, проспект Бухар-Жырау, 13', '+77210000135']),
    department(astana, ['Әлімжанова Айнұр Қайратқызы', 'Астана қаласы, Бейбітшілік көшесі, 11', '+77170000171']),
    department(shymkent, ['Ермеков Бауыржан Талғатұлы', 'Шымкент қаласы, Тәуке хан даңғылы, 6', '+77250000179']),
  ];
}

/** Input of `registerCorporationUnit`: the unit whose operator is a user of the demo. */
export function corporationUnitInputs() {
  const name = {
    kk: '«Азаматтарға арналған үкімет» мемлекеттік корпорациясы, Алматы қаласы',
    ru: 'Государственная корпорация «Правительство для граждан», город Алматы',
    en: 'State Corporation "Government for Citizens", Almaty',
  };
  const place = {
    region: almaty.region,
    headName: 'Төлегенов Асхат Маратұлы',
    address: 'Алматы қаласы, Жандосов көшесі, 51',
    phone: '+77270000275',
  };
  return [{ id: demoEmployees.stateCorporation.unitId, name, ...place, officeHours: 'Mon-Fri 09:00-18:00, Sat 09:00-13:00' }];
}

function department(
  { id, region, nameKk, nameRu, nameEn }: DemoDepartment,
  particulars: readonly [head: string, address: string, phone: string],
) {
  const [headName, address, phone] = particulars;
  const name = { kk: nameKk, ru: nameRu, en: nameEn };
  return { id, region, name, headName, address, phone, officeHours: 'Mon-Fri 09:00-18:30, 13:00-14:30' };
}
