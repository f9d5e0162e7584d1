import type { RefusalCatalogue } from '@aleumet/domain';

export const budgetRefusals = {
  NOT_YOUR_DEPARTMENT: {
    en: 'You may set the budgets of your own department only.',
    kk: 'Тек өз бөліміңіздің бюджетін белгілей аласыз.',
    ru: 'Вы можете устанавливать бюджет только своего отдела.',
  },
  BUDGET_EXISTS: {
    en: 'The department has a budget for this kind of service and year already: change that one.',
    kk: 'Бөлімнің осы қызмет түрі мен жылға бюджеті бар: соны өзгертіңіз.',
    ru: 'У отдела уже есть бюджет на этот вид услуги и год: измените его.',
  },
  BUDGET_DIFFERS: {
    en: 'A budget with this id is meant for something else.',
    kk: 'Бұл сәйкестендіргіштегі бюджет басқа мақсатқа арналған.',
    ru: 'Бюджет с этим идентификатором предназначен для другого.',
  },
  BUDGET_TOO_SMALL: {
    en: 'A budget cannot be smaller than what is reserved, owed and paid.',
    kk: 'Бюджет резервтелген, төленуге тиіс және төленген сомадан кем бола алмайды.',
    ru: 'Бюджет не может быть меньше зарезервированного, причитающегося и выплаченного.',
  },
} as const satisfies RefusalCatalogue;
