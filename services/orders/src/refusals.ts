import { Refusal, type RefusalCatalogue, type RefusalDetails, repeatRefusals } from '@aleumet/domain';
import { signatureRefusals } from './signing/refusals.ts';
import { stayRefusals } from './stay/refusals.ts';

const ofOrders = {
  ORDER_NOT_FOUND: { en: 'There is no such order.', kk: 'Мұндай тапсырыс жоқ.', ru: 'Такого заказа нет.' },
  ORDER_ID_TAKEN: {
    en: 'Another order already has this id. Use a new id.',
    kk: 'Бұл сәйкестендіргіш басқа тапсырыста. Жаңасын беріңіз.',
    ru: 'Этот идентификатор занят другим заказом. Задайте новый.',
  },
  ORDER_ALREADY_LIVE: {
    en: 'Another order for this queue entry is still open. Wait until it ends, or withdraw it first.',
    kk: 'Осы кезек бойынша басқа тапсырыс әлі ашық. Оның аяқталуын күтіңіз немесе алдымен кері қайтарыңыз.',
    ru: 'По этой очереди уже есть открытый заказ. Дождитесь его завершения или сначала отзовите его.',
  },
  ORDER_NOT_AWAITING_ANSWER: {
    en: 'The order has already been answered or has ended.',
    kk: 'Тапсырыс енді жауап күтпейді.',
    ru: 'Заказ больше не ожидает ответа.',
  },
  ORDER_ALREADY_ANSWERED: {
    en: 'The provider has already answered. If the order was accepted, cancel it instead.',
    kk: 'Өнім беруші жауап берді. Қабылданған тапсырыстың күшін жоюға болады.',
    ru: 'Поставщик уже ответил. Принятый заказ можно отменить.',
  },
  ORDER_NOT_ACCEPTED: {
    en: 'This is only possible for an accepted order.',
    kk: 'Бұл тек қабылданған тапсырыс бойынша мүмкін.',
    ru: 'Это возможно только для принятого заказа.',
  },
  OUTSIDE_SCOPE: {
    en: 'Your power of attorney covers applications only. Only the recipient or a legal representative can sign contracts and orders.',
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
    en: 'This version of the public contract has already been signed.',
    kk: 'Жария шарттың бұл нұсқасына қол қойылған.',
    ru: 'Эта версия публичного договора уже подписана.',
  },
  CONTRACT_NOT_FOUND: { en: 'There is no such contract.', kk: 'Мұндай шарт жоқ.', ru: 'Такого договора нет.' },
  SELECTION_CLOSED: {
    en: 'A provider cannot be chosen now, because the period for choosing is over. Press "Activate provider selection" in the personal cabinet.',
    kk: 'Қазір өнім берушіні таңдау мүмкін емес: таңдау мерзімі жабық. Кабинетте «Өнім берушіні таңдауды іске қосу» түймесін басыңыз.',
    ru: 'Сейчас выбрать поставщика нельзя: срок выбора закрыт. Нажмите в кабинете «Активировать выбор поставщика».',
  },
  OFFER_OF_ANOTHER_KIND: {
    en: 'The offer is for a different kind of service than the one granted. Choose an offer of the granted kind.',
    kk: 'Ұсыныс берілген қызметтен басқа түрге жатады. Берілген түрдегі ұсынысты таңдаңыз.',
    ru: 'Предложение относится к другому виду услуг, чем назначенный. Выберите предложение назначенного вида.',
  },
  OFFER_WITHDRAWN: {
    en: 'The provider no longer makes this offer. Choose another one.',
    kk: 'Өнім беруші бұл ұсынысты алып тастады. Басқасын таңдаңыз.',
    ru: 'Поставщик снял это предложение. Выберите другое.',
  },
  PROVIDER_EXCLUDED: {
    en: 'The provider is no longer in the register and cannot take orders. Choose another provider.',
    kk: 'Өнім беруші тізілімнен шықты, тапсырыс қабылдамайды.',
    ru: 'Поставщик исключён из реестра и заказов не принимает.',
  },
  OUTSIDE_MEASURE_TERM: {
    en: 'The service would begin before or after the dates of the measure in the rehabilitation programme. Choose another day.',
    kk: 'Қызметтің басталатын күні оңалту бағдарламасындағы іс-шара мерзімінен тыс.',
    ru: 'Начало услуги вне срока мероприятия программы реабилитации.',
  },
  OUTSIDE_DISABILITY_TERM: {
    en: 'The service would begin after the period for which the disability is established. Choose an earlier day.',
    kk: 'Қызметтің басталатын күні мүгедектік мерзімі аяқталғаннан кейін.',
    ru: 'Начало услуги позже срока, на который установлена инвалидность.',
  },
  RIGHT_USED_UP: {
    en: 'Other orders have used up the right to this service for the period. Place the order for the next period.',
    kk: 'Бұл кезеңде осы қызметке құқық басқа тапсырыстармен толық пайдаланылған. Келесі кезеңге тапсырыс беріңіз.',
    ru: 'Право на эту услугу за этот период исчерпано другими заказами. Закажите на следующий период.',
  },
  GUARANTEED_AMOUNT_NOT_SET: {
    en: 'No guaranteed amount is set for the day on which the service would begin. Ask the employment department.',
    kk: 'Қызмет басталатын күнге кепілдік берілген сома белгіленбеген. Жұмыспен қамту бөліміне жүгініңіз.',
    ru: 'На день начала услуги гарантированная сумма не установлена. Обратитесь в отдел занятости.',
  },
  DOCUMENT_OUTDATED: {
    en: 'The data in the signed document are no longer current. Request the document again and sign it.',
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
    en: 'You have not applied to be excluded from the register of providers. Apply first.',
    kk: 'Сіз өнім берушілер тізілімінен шығуға өтініш бермегенсіз.',
    ru: 'Вы не подавали заявление об исключении из реестра поставщиков.',
  },
  CANCELLATION_TOO_LATE: {
    en: 'The last day to cancel was {cancelBy}. Contact the employment department.',
    kk: 'Бас тартудың соңғы күні {cancelBy} болды. Жұмыспен қамту бөліміне хабарласыңыз.',
    ru: 'Отменить заказ можно было не позднее {cancelBy}. Обратитесь в отдел занятости.',
  },
  CANCELLATION_NOT_PROVIDED: {
    en: 'An accepted order for this kind of service cannot be cancelled. Contact the employment department.',
    kk: 'Қызметтің бұл түріне берілген, қабылданған тапсырыстың күші жойылмайды. Жұмыспен қамту бөліміне хабарласыңыз.',
    ru: 'Принятый заказ на этот вид услуг отменить нельзя. Обратитесь в отдел занятости.',
  },
  ACT_NOT_FOUND: { en: 'There is no such act.', kk: 'Мұндай акт жоқ.', ru: 'Такого акта нет.' },
  ACT_ID_TAKEN: {
    en: 'Another act already has this id. Use a new id.',
    kk: 'Бұл сәйкестендіргіш басқа актіде. Жаңасын беріңіз.',
    ru: 'Этот идентификатор занят другим актом. Задайте новый.',
  },
  ACT_EXISTS: {
    en: 'Everything that was served for this order is already in an act.',
    kk: 'Тапсырыс бойынша көрсетілгеннің бәрі актілерге енгізілген.',
    ru: 'Всё, что оказано по этому заказу, уже внесено в акты.',
  },
  ACT_ALREADY_SIGNED_BY_YOU: {
    en: 'Your side has already signed this act.',
    kk: 'Сіздің тарап бұл актіге қол қойған.',
    ru: 'Ваша сторона уже подписала этот акт.',
  },
  NOTHING_SERVED: {
    en: 'Nothing has been served for this order yet. First record what was served: for a stay, the departure.',
    kk: 'Актіге енгізетін көрсетілген қызмет әзірше жоқ. Алдымен көрсетілгенді, мысалы тұрудың аяқталуын, тіркеңіз.',
    ru: 'Пока не оказано ничего, что можно внести в акт. Сначала запишите оказанное, например окончание пребывания.',
  },
  CALENDAR_NOT_LOADED: {
    en: 'The working calendar of that year has not been loaded. Ask the operator of the portal.',
    kk: 'Ол жылдың жұмыс күнтізбесі әлі жүктелмеген. Портал операторына хабарласыңыз.',
    ru: 'Производственный календарь того года ещё не загружен. Обратитесь к оператору портала.',
  },
} satisfies RefusalCatalogue;

/** All refusals of this service. */
export const catalogue = { ...ofOrders, ...stayRefusals, ...signatureRefusals, ...repeatRefusals } satisfies RefusalCatalogue;

/** Throws the refusal with this code. A code that is not in the catalogue does not compile. */
export function refuse(code: keyof typeof catalogue, details?: RefusalDetails): never {
  throw new Refusal(code, details);
}
