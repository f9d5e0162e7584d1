import type { RefusalCatalogue } from '@aleumet/domain';

export const guaranteedAmountRefusals = {
  AMOUNT_NOT_POSITIVE: {
    en: 'The amount must be greater than 0.',
    kk: 'Сома нөлден көп болуы тиіс.',
    ru: 'Сумма должна быть больше нуля.',
  },
  GUARANTEED_AMOUNT_EXISTS: {
    en: 'There is already an amount for this kind of service, region and first day.',
    kk: 'Осы түр, өңір және бастапқы күн үшін сома енгізілген.',
    ru: 'Сумма для этого вида, региона и первого дня уже внесена.',
  },
  GUARANTEED_AMOUNT_DIFFERS: {
    en: 'The entry with this id is for another kind of service, product, region or first day.',
    kk: 'Бұл сәйкестендіргіштегі жазба басқа түрге, өнімге, өңірге немесе күнге арналған.',
    ru: 'Запись с этим идентификатором относится к другому виду, изделию, региону или дню.',
  },
  GUARANTEED_AMOUNT_IN_FORCE: {
    en: 'The amount is already in force. Add another one that begins on a later day.',
    kk: 'Сома қолданыста: кейінгі күннен бастап жаңасын енгізіңіз.',
    ru: 'Сумма уже действует: внесите новую с более позднего дня.',
  },
} as const satisfies RefusalCatalogue;
