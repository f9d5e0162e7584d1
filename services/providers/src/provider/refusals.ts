import type { RefusalCatalogue } from '@aleumet/domain';

export const providerRefusals = {
  PROVIDER_NOT_FOUND: {
    en: 'There is no such provider in the register.',
    kk: 'Тізілімде мұндай өнім беруші жоқ.',
    ru: 'В реестре нет такого поставщика.',
  },
  BIN_REGISTERED: {
    en: 'A provider with this BIN is already in the register, with another id.',
    kk: 'Осы БСН бар өнім беруші тізілімде басқа сәйкестендіргішпен тұр.',
    ru: 'Поставщик с этим БИН стоит в реестре под другим идентификатором.',
  },
  BIN_CANNOT_CHANGE: {
    en: 'The BIN of a provider cannot be changed, because it determines who must sign. Register a new provider.',
    kk: 'Өнім берушінің БСН-і кім қол қоятынын білдіреді және өзгермейді: жаңа өнім берушіні тіркеңіз.',
    ru: 'БИН поставщика определяет, кто подписывает, и не меняется: зарегистрируйте нового поставщика.',
  },
  PROVIDER_EXCLUDED: {
    en: 'The provider has been excluded from the register.',
    kk: 'Өнім беруші тізілімнен шығарылған.',
    ru: 'Поставщик исключён из реестра.',
  },
  NOT_YOUR_ENTRY: {
    en: 'Only the provider itself can apply to be excluded from the register.',
    kk: 'Тізілімнен шығаруға өтінішті тек өнім берушінің өзі береді.',
    ru: 'Заявление об исключении из реестра подаёт только сам поставщик.',
  },
} as const satisfies RefusalCatalogue;
