import type { RefusalCatalogue } from '@aleumet/domain';

export const providerRefusals = {
  PROVIDER_NOT_FOUND: {
    en: 'The register holds no such provider.',
    kk: 'Тізілімде мұндай өнім беруші жоқ.',
    ru: 'В реестре нет такого поставщика.',
  },
  BIN_REGISTERED: {
    en: 'A provider with this BIN is in the register under another id.',
    kk: 'Осы БСН бар өнім беруші тізілімде басқа сәйкестендіргішпен тұр.',
    ru: 'Поставщик с этим БИН стоит в реестре под другим идентификатором.',
  },
  BIN_CANNOT_CHANGE: {
    en: 'The BIN of a provider says who must sign and never changes: register a new provider.',
    kk: 'Өнім берушінің БСН-і кім қол қоятынын білдіреді және өзгермейді: жаңа өнім берушіні тіркеңіз.',
    ru: 'БИН поставщика определяет, кто подписывает, и не меняется: зарегистрируйте нового поставщика.',
  },
  PROVIDER_EXCLUDED: {
    en: 'The provider is excluded from the register.',
    kk: 'Өнім беруші тізілімнен шығарылған.',
    ru: 'Поставщик исключён из реестра.',
  },
  NOT_YOUR_ENTRY: {
    en: 'Only the provider itself may apply for exclusion from the register.',
    kk: 'Тізілімнен шығаруға өтінішті тек өнім берушінің өзі береді.',
    ru: 'Заявление об исключении из реестра подаёт только сам поставщик.',
  },
} as const satisfies RefusalCatalogue;
