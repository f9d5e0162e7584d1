import { Refusal, type RefusalCatalogue, type RefusalDetails, repeatRefusals } from '@aleumet/domain';
import { signatureRefusals } from './signature/refusals.ts';

const ofOrders = {
  ORDER_NOT_FOUND: { en: 'There is no such order.', kk: 'Мұндай тапсырыс жоқ.', ru: 'Такого заказа нет.' },
  ORDER_ID_TAKEN: {
    en: 'This id belongs to another order. Give the order a new id.',
    kk: 'Бұл сәйкестендіргіш басқа тапсырыста. Жаңасын беріңіз.',
    ru: 'Этот идентификатор занят другим заказом. Задайте новый.',
  },
  ORDER_ALREADY_LIVE: {
    en: 'Another order from this place in the queue is still open. Wait for its end or take it back first.',
    kk: 'Осы кезек бойынша басқа тапсырыс әлі ашық. Оның аяқталуын күтіңіз немесе алдымен кері қайтарыңыз.',
    ru: 'По этой очереди уже есть открытый заказ. Дождитесь его завершения или сначала отзовите его.',
  },
  ORDER_NOT_AWAITING_ANSWER: {
    en: 'The order does not wait for an answer any more.',
    kk: 'Тапсырыс енді жауап күтпейді.',
    ru: 'Заказ больше не ожидает ответа.',
  },
  ORDER_ALREADY_ANSWERED: {
    en: 'The provider has answered already. An accepted order can be cancelled instead.',
    kk: 'Өнім беруші жауап берді. Қабылданған тапсырыстың күшін жоюға болады.',
    ru: 'Поставщик уже ответил. Принятый заказ можно отменить.',
  },
  ORDER_NOT_ACCEPTED: {
    en: 'Only an accepted order allows this.',
    kk: 'Бұл тек қабылданған тапсырыс бойынша мүмкін.',
    ru: 'Это возможно только для принятого заказа.',
  },
  OUTSIDE_SCOPE: {
    en: 'Your power of attorney covers applications only. Orders are signed by the recipient or a legal representative.',
    kk: 'Сенімхатыңыз тек өтініштерге қатысты. Тапсырысқа алушы немесе заңды өкіл қол қояды.',
    ru: 'Ваша доверенность действует только для заявлений. Заказы подписывает получатель или законный представитель.',
  },
  PERSON_NOT_FOUND: {
    en: 'There is no such person.',
    kk: 'Мұндай адам жоқ.',
    ru: 'Такого лица нет.',
  },
  CONTRACT_NOT_SIGNED: {
    en: 'Sign the public contract first.',
    kk: 'Алдымен жария шартқа қол қойыңыз.',
    ru: 'Сначала подпишите публичный договор.',
  },
  CONTRACT_ALREADY_SIGNED: {
    en: 'This version of the public contract has been signed already.',
    kk: 'Жария шарттың бұл нұсқасына қол қойылған.',
    ru: 'Эта версия публичного договора уже подписана.',
  },
  CONTRACT_NOT_FOUND: { en: 'There is no such contract.', kk: 'Мұндай шарт жоқ.', ru: 'Такого договора нет.' },
  SELECTION_CLOSED: {
    en: 'A provider cannot be chosen now: the window for the choice is closed. Press "Activate provider selection" in the cabinet.',
    kk: 'Қазір өнім берушіні таңдау мүмкін емес: таңдау мерзімі жабық. Кабинетте «Өнім берушіні таңдауды іске қосу» түймесін басыңыз.',
    ru: 'Сейчас выбрать поставщика нельзя: срок выбора закрыт. Нажмите в кабинете «Активировать выбор поставщика».',
  },
  OFFER_OF_ANOTHER_KIND: {
    en: 'The offer is of another kind of service than the one granted. Choose one of the granted kind.',
    kk: 'Ұсыныс берілген қызметтен басқа түрге жатады. Берілген түрдегі ұсынысты таңдаңыз.',
    ru: 'Предложение относится к другому виду услуг, чем назначенный. Выберите предложение назначенного вида.',
  },
  NOT_A_STAY: {
    en: 'This kind of service is not ordered as a stay at a sanatorium.',
    kk: 'Қызметтің бұл түріне санаторийде болу ретінде тапсырыс берілмейді.',
    ru: 'Этот вид услуг не заказывают как пребывание в санатории.',
  },
  OFFER_WITHDRAWN: {
    en: 'The provider no longer makes this offer. Choose another one.',
    kk: 'Өнім беруші бұл ұсынысты алып тастады. Басқасын таңдаңыз.',
    ru: 'Поставщик снял это предложение. Выберите другое.',
  },
  PROVIDER_EXCLUDED: {
    en: 'The provider has left the register and takes no orders.',
    kk: 'Өнім беруші тізілімнен шықты, тапсырыс қабылдамайды.',
    ru: 'Поставщик исключён из реестра и заказов не принимает.',
  },
  BED_NOT_OFFERED: {
    en: 'This bed does not belong to the offer any more. Choose another one.',
    kk: 'Бұл төсек-орын ұсыныста жоқ. Басқасын таңдаңыз.',
    ru: 'Этого койко-места в предложении больше нет. Выберите другое.',
  },
  BED_TAKEN: {
    en: 'Somebody has taken this bed for one of the nights. Search again for what is free.',
    kk: 'Бұл төсек-орынды түндердің біріне басқа адам алды. Бос орындарды қайта іздеңіз.',
    ru: 'Это койко-место на одну из ночей уже занято. Поищите свободные места ещё раз.',
  },
  ARRIVAL_NOT_IN_FUTURE: {
    en: 'The day of arrival must lie in the future.',
    kk: 'Келу күні болашақта болуы керек.',
    ru: 'День прибытия должен быть в будущем.',
  },
  DEPARTURE_BEFORE_ARRIVAL: {
    en: 'The day of departure must come after the day of arrival.',
    kk: 'Шығу күні келу күнінен кейін болуы керек.',
    ru: 'День выезда должен быть позже дня прибытия.',
  },
  STAY_TOO_LONG: {
    en: 'A treatment lasts at most 14 days.',
    kk: 'Емделу мерзімі он төрт күннен аспайды.',
    ru: 'Лечение длится не более 14 дней.',
  },
  OUTSIDE_MEASURE_TERM: {
    en: 'The day of arrival lies outside the term of the measure in the rehabilitation programme.',
    kk: 'Келу күні оңалту бағдарламасындағы іс-шара мерзімінен тыс.',
    ru: 'День прибытия вне срока мероприятия программы реабилитации.',
  },
  OUTSIDE_DISABILITY_TERM: {
    en: 'The day of arrival lies after the end of the established disability term.',
    kk: 'Келу күні мүгедектік мерзімі аяқталғаннан кейін.',
    ru: 'День прибытия позже срока, на который установлена инвалидность.',
  },
  RIGHT_USED_UP: {
    en: 'Other orders have used up the right to this service for the period. Order again for the next period.',
    kk: 'Бұл кезеңде осы қызметке құқық басқа тапсырыстармен толық пайдаланылған. Келесі кезеңге тапсырыс беріңіз.',
    ru: 'Право на эту услугу за этот период исчерпано другими заказами. Закажите на следующий период.',
  },
  GUARANTEED_AMOUNT_NOT_SET: {
    en: 'No guaranteed amount is set for the day of arrival. Ask the employment department.',
    kk: 'Келу күніне кепілдік берілген сома белгіленбеген. Жұмыспен қамту бөліміне жүгініңіз.',
    ru: 'На день прибытия гарантированная сумма не установлена. Обратитесь в отдел занятости.',
  },
  DOCUMENT_OUTDATED: {
    en: 'What you signed no longer agrees with the facts. Ask for the documents again and sign them.',
    kk: 'Қол қойылған құжат деректерге сәйкес емес. Құжаттарды қайта сұратып, қол қойыңыз.',
    ru: 'Подписанное больше не соответствует данным. Запросите документы заново и подпишите.',
  },
  FUNDS_PENDING: {
    en: 'The money for this order is still being reserved. Try again in a moment.',
    kk: 'Бұл тапсырысқа қаражат әлі резервтелуде. Сәл кейінірек қайталаңыз.',
    ru: 'Средства на этот заказ ещё резервируются. Повторите чуть позже.',
  },
  REASON_MISSING: { en: 'State a reason.', kk: 'Себебін көрсетіңіз.', ru: 'Укажите причину.' },
  REASON_NOT_PROVEN: {
    en: 'You have not applied to leave the register of providers.',
    kk: 'Сіз өнім берушілер тізілімінен шығуға өтініш бермегенсіз.',
    ru: 'Вы не подавали заявление об исключении из реестра поставщиков.',
  },
  CANCELLATION_TOO_LATE: {
    en: 'The last day to cancel has passed: it is the third working day before arrival. Contact the employment department.',
    kk: 'Бас тартудың соңғы күні өтті: ол – келу күніне дейінгі үшінші жұмыс күні. Жұмыспен қамту бөліміне хабарласыңыз.',
    ru: 'Последний день отмены прошёл: это третий рабочий день до прибытия. Обратитесь в отдел занятости.',
  },
  ARRIVAL_TOO_EARLY: {
    en: 'The arrival lies before the day of arrival in the order.',
    kk: 'Келу уақыты тапсырыстағы келу күнінен бұрын.',
    ru: 'Прибытие раньше дня, указанного в заказе.',
  },
  ARRIVAL_AFTER_STAY: {
    en: 'The arrival is not before the day of departure in the order: no night of the stay is left.',
    kk: 'Келу күні тапсырыстағы кету күнінен бұрын емес: болатын түн қалмаған.',
    ru: 'Прибытие не раньше дня выезда по заказу: от пребывания не остаётся ни одной ночи.',
  },
  ARRIVAL_IN_FUTURE: {
    en: 'An arrival cannot be recorded before it happens.',
    kk: 'Келуді болмай тұрып тіркеуге болмайды.',
    ru: 'Прибытие нельзя записать заранее.',
  },
  DOCUMENTS_NOT_PRESENTED: {
    en: 'Identity document, sanatorium-resort card and the notice of the bed must all be presented.',
    kk: 'Жеке куәлік, санаторий-курорттық карта және төсек-орын туралы хабарлама – үшеуі де ұсынылуы керек.',
    ru: 'Должны быть предъявлены удостоверение личности, санаторно-курортная карта и уведомление о койко-месте.',
  },
  NO_SHOW_TOO_EARLY: {
    en: 'Non-arrival can be recorded from the day after the day of arrival on.',
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
    en: 'The departure lies after the agreed one; only the agreed days are paid.',
    kk: 'Шығу күні келісілген күннен кейін; тек келісілген күндер төленеді.',
    ru: 'Выезд позже согласованного; оплачиваются только согласованные дни.',
  },
  ACT_NOT_FOUND: { en: 'There is no such act.', kk: 'Мұндай акт жоқ.', ru: 'Такого акта нет.' },
  ACT_ID_TAKEN: {
    en: 'This id belongs to another act. Give the act a new id.',
    kk: 'Бұл сәйкестендіргіш басқа актіде. Жаңасын беріңіз.',
    ru: 'Этот идентификатор занят другим актом. Задайте новый.',
  },
  ACT_EXISTS: {
    en: 'All that was served for the order is in an act already.',
    kk: 'Тапсырыс бойынша көрсетілгеннің бәрі актілерге енгізілген.',
    ru: 'Всё, что оказано по этому заказу, уже внесено в акты.',
  },
  ACT_ALREADY_SIGNED_BY_YOU: {
    en: 'Your side has signed this act already.',
    kk: 'Сіздің тарап бұл актіге қол қойған.',
    ru: 'Ваша сторона уже подписала этот акт.',
  },
  STAY_NOT_COMPLETED: {
    en: 'Record the end of the stay first.',
    kk: 'Алдымен тұрудың аяқталуын тіркеңіз.',
    ru: 'Сначала запишите окончание пребывания.',
  },
  CALENDAR_NOT_LOADED: {
    en: 'The working calendar of that year has not been loaded yet. Ask the operator of the portal.',
    kk: 'Ол жылдың жұмыс күнтізбесі әлі жүктелмеген. Портал операторына хабарласыңыз.',
    ru: 'Производственный календарь того года ещё не загружен. Обратитесь к оператору портала.',
  },
} satisfies RefusalCatalogue;

/** Every refusal of this service, with what a person reads. */
export const catalogue = { ...ofOrders, ...signatureRefusals, ...repeatRefusals } satisfies RefusalCatalogue;

/** Throws the refusal with this code. A code that is not in the catalogue does not compile. */
export function refuse(code: keyof typeof catalogue, details?: RefusalDetails): never {
  throw new Refusal(code, details);
}
