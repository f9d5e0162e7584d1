import type { RefusalCatalogue } from '@aleumet/domain';

/** What a stay may be refused for. */
export const stayRefusals = {
  NOT_A_STAY: {
    en: 'This kind of service cannot be ordered as a stay in a sanatorium.',
    kk: 'Қызметтің бұл түріне санаторийде болу ретінде тапсырыс берілмейді.',
    ru: 'Этот вид услуг не заказывают как пребывание в санатории.',
  },
  BED_NOT_OFFERED: {
    en: 'This bed is no longer part of the offer. Choose another one.',
    kk: 'Бұл төсек-орын ұсыныста жоқ. Басқасын таңдаңыз.',
    ru: 'Этого койко-места в предложении больше нет. Выберите другое.',
  },
  BED_TAKEN: {
    en: 'This bed has been booked for one of the nights. Search for free beds again.',
    kk: 'Бұл төсек-орынды түндердің біріне басқа адам алды. Бос орындарды қайта іздеңіз.',
    ru: 'Это койко-место на одну из ночей уже занято. Поищите свободные места ещё раз.',
  },
  ARRIVAL_NOT_IN_FUTURE: {
    en: 'The day of arrival must be in the future.',
    kk: 'Келу күні болашақта болуы керек.',
    ru: 'День прибытия должен быть в будущем.',
  },
  DEPARTURE_BEFORE_ARRIVAL: {
    en: 'The day of departure must be after the day of arrival.',
    kk: 'Шығу күні келу күнінен кейін болуы керек.',
    ru: 'День выезда должен быть позже дня прибытия.',
  },
  STAY_TOO_LONG: {
    en: 'A stay can last at most {mostBedDays} days.',
    kk: 'Емделу мерзімі {mostBedDays} күннен аспайды.',
    ru: 'Лечение длится не более {mostBedDays} дней.',
  },
  ARRIVAL_TOO_EARLY: {
    en: 'The arrival is before the day of arrival in the order.',
    kk: 'Келу уақыты тапсырыстағы келу күнінен бұрын.',
    ru: 'Прибытие раньше дня, указанного в заказе.',
  },
  ARRIVAL_AFTER_STAY: {
    en: 'The arrival is not before the day of departure in the order, so no night of the stay is left.',
    kk: 'Келу күні тапсырыстағы кету күнінен бұрын емес: болатын түн қалмаған.',
    ru: 'Прибытие не раньше дня выезда по заказу: от пребывания не остаётся ни одной ночи.',
  },
  ARRIVAL_IN_FUTURE: {
    en: 'An arrival cannot be recorded before it happens.',
    kk: 'Келуді болмай тұрып тіркеуге болмайды.',
    ru: 'Прибытие нельзя записать заранее.',
  },
  DOCUMENTS_NOT_PRESENTED: {
    en: 'The identity document, the sanatorium-resort card and the notice of the bed must all be presented.',
    kk: 'Жеке куәлік, санаторий-курорттық карта және төсек-орын туралы хабарлама – үшеуі де ұсынылуы керек.',
    ru: 'Должны быть предъявлены удостоверение личности, санаторно-курортная карта и уведомление о койко-месте.',
  },
  NO_SHOW_TOO_EARLY: {
    en: 'That the recipient did not arrive can be recorded from the day after the agreed day of arrival.',
    kk: 'Келмегенді келу күнінен кейінгі күннен бастап тіркеуге болады.',
    ru: 'Неприбытие можно записать со дня, следующего за днём прибытия.',
  },
  RECIPIENT_NOT_ARRIVED: { en: 'Record the arrival first.', kk: 'Алдымен келуді тіркеңіз.', ru: 'Сначала запишите прибытие.' },
  DEPARTURE_IN_FUTURE: {
    en: 'A departure cannot be recorded before it happens.',
    kk: 'Шығуды болмай тұрып тіркеуге болмайды.',
    ru: 'Выезд нельзя записать заранее.',
  },
  DEPARTURE_AFTER_ORDER: {
    en: 'The departure is after the agreed day. Record the agreed day: only the agreed days are paid.',
    kk: 'Шығу күні келісілген күннен кейін; тек келісілген күндер төленеді.',
    ru: 'Выезд позже согласованного; оплачиваются только согласованные дни.',
  },
} satisfies RefusalCatalogue;
