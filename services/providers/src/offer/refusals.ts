import type { RefusalCatalogue } from '@aleumet/domain';

export const offerRefusals = {
  NOT_IN_REGISTER: {
    en: 'You are not in the register of providers.',
    kk: 'Сіз өнім берушілер тізілімінде жоқсыз.',
    ru: 'Вас нет в реестре поставщиков.',
  },
  PROVIDER_LEAVES_REGISTER: {
    en: 'You have applied to be excluded from the register, so you cannot publish offers.',
    kk: 'Сіз тізілімнен шығаруға өтініш бердіңіз: жаңа ұсыныс жариялауға болмайды.',
    ru: 'Вы подали заявление об исключении из реестра: новое опубликовать нельзя.',
  },
  KIND_NOT_REGISTERED: {
    en: 'You are not registered for this kind of service.',
    kk: 'Сіз қызметтің бұл түрі бойынша тіркелмегенсіз.',
    ru: 'Вы не зарегистрированы для этого вида услуг.',
  },
  OFFER_NOT_FOUND: {
    en: 'There is no such offer.',
    kk: 'Мұндай ұсыныс жоқ.',
    ru: 'Такого предложения нет.',
  },
  OFFER_EXISTS: {
    en: 'Another provider has published an offer with this id. Use a new id.',
    kk: 'Осы сәйкестендіргішпен басқа өнім беруші ұсыныс жариялаған.',
    ru: 'Под этим идентификатором предложение опубликовал другой поставщик.',
  },
  OFFER_WITHDRAWN: {
    en: 'The offer has been withdrawn. Publish a new one with a new id.',
    kk: 'Ұсыныс қайтарып алынған: жаңасын жаңа сәйкестендіргішпен жариялаңыз.',
    ru: 'Предложение отозвано: опубликуйте новое под новым идентификатором.',
  },
  NOT_YOUR_OFFER: {
    en: 'The offer belongs to another provider.',
    kk: 'Ұсыныс басқа өнім берушіге тиесілі.',
    ru: 'Предложение принадлежит другому поставщику.',
  },
  BED_IN_ANOTHER_OFFER: {
    en: 'The bed is already part of another offer. A bed can be in one offer only.',
    kk: 'Төсек-орын басқа ұсыныста тұр: төсек-орынды тек бір ұсыныста беруге болады.',
    ru: 'Койко-место уже стоит в другом предложении: обещать его можно только в одном.',
  },
} as const satisfies RefusalCatalogue;
