import type { RefusalCatalogue } from '@aleumet/domain';

export const guaranteedAmountRefusals = {
  AMOUNT_NOT_POSITIVE: {
    en: 'The amount must be more than nothing.',
    kk: 'Сома нөлден көп болуы тиіс.',
    ru: 'Сумма должна быть больше нуля.',
  },
  GUARANTEED_AMOUNT_EXISTS: {
    en: 'There is an amount for this kind, region and first day already.',
    kk: 'Осы түр, өңір және бастапқы күн үшін сома енгізілген.',
    ru: 'Сумма для этого вида, региона и первого дня уже внесена.',
  },
  GUARANTEED_AMOUNT_DIFFERS: {
    en: 'An entry with this id is meant for another kind, product, region or first day.',
    kk: 'Бұл сәйкестендіргіштегі жазба басқа түрге, өнімге, өңірге немесе күнге арналған.',
    ru: 'Запись с этим идентификатором относится к другому виду, изделию, региону или дню.',
  },
  GUARANTEED_AMOUNT_IN_FORCE: {
    en: 'The amount is in force: enter another one from a later day on.',
    kk: 'Сома қолданыста: кейінгі күннен бастап жаңасын енгізіңіз.',
    ru: 'Сумма уже действует: внесите новую с более позднего дня.',
  },
} as const satisfies RefusalCatalogue;
