import type { RefusalCatalogue } from '@aleumet/domain';

export const budgetRefusals = {
  NOT_YOUR_DEPARTMENT: {
    en: 'You can set budgets of your own department only.',
    kk: 'Тек өз бөліміңіздің бюджетін белгілей аласыз.',
    ru: 'Вы можете устанавливать бюджет только своего отдела.',
  },
  BUDGET_EXISTS: {
    en: 'The department already has a budget for this kind of service and year. Change that budget.',
    kk: 'Бөлімнің осы қызмет түрі мен жылға бюджеті бар: соны өзгертіңіз.',
    ru: 'У отдела уже есть бюджет на этот вид услуги и год: измените его.',
  },
  BUDGET_DIFFERS: {
    en: 'The budget with this id is for another department, kind of service or year.',
    kk: 'Бұл сәйкестендіргіштегі бюджет басқа мақсатқа арналған.',
    ru: 'Бюджет с этим идентификатором предназначен для другого.',
  },
  BUDGET_TOO_SMALL: {
    en: 'A budget cannot be smaller than the sum of what is reserved, owed and paid.',
    kk: 'Бюджет резервтелген, төленуге тиіс және төленген сомадан кем бола алмайды.',
    ru: 'Бюджет не может быть меньше зарезервированного, причитающегося и выплаченного.',
  },
} as const satisfies RefusalCatalogue;
