import { Refusal, type RefusalCatalogue, type RefusalDetails, repeatRefusals } from '@aleumet/domain';
import { signatureRefusals } from './signing/refusals.ts';
import { stayRefusals } from './stay/refusals.ts';

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
  OUTSIDE_MEASURE_TERM: {
    en: 'The service would begin outside the term of the measure in the rehabilitation programme.',
    kk: 'Қызметтің басталатын күні оңалту бағдарламасындағы іс-шара мерзімінен тыс.',
    ru: 'Начало услуги вне срока мероприятия программы реабилитации.',
  },
  OUTSIDE_DISABILITY_TERM: {
    en: 'The service would begin after the end of the established disability term.',
    kk: 'Қызметтің басталатын күні мүгедектік мерзімі аяқталғаннан кейін.',
    ru: 'Начало услуги позже срока, на который установлена инвалидность.',
  },
  RIGHT_USED_UP: {
    en: 'Other orders have used up the right to this service for the period. Order again for the next period.',
    kk: 'Бұл кезеңде осы қызметке құқық басқа тапсырыстармен толық пайдаланылған. Келесі кезеңге тапсырыс беріңіз.',
    ru: 'Право на эту услугу за этот период исчерпано другими заказами. Закажите на следующий период.',
  },
  GUARANTEED_AMOUNT_NOT_SET: {
    en: 'No guaranteed amount is set for the day on which the service would begin. Ask the employment department.',
    kk: 'Қызмет басталатын күнге кепілдік берілген сома белгіленбеген. Жұмыспен қамту бөліміне жүгініңіз.',
    ru: 'На день начала услуги гарантированная сумма не установлена. Обратитесь в отдел занятости.',
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
    en: 'The last day to cancel has passed: it is the third working day before the service begins. Contact the employment department.',
    kk: 'Бас тартудың соңғы күні өтті: ол – қызмет басталатын күнге дейінгі үшінші жұмыс күні. Жұмыспен қамту бөліміне хабарласыңыз.',
    ru: 'Последний день отмены прошёл: это третий рабочий день до начала услуги. Обратитесь в отдел занятости.',
  },
  CANCELLATION_NOT_PROVIDED: {
    en: 'An order of this kind of service cannot be cancelled after its acceptance. Contact the employment department.',
    kk: 'Қызметтің бұл түріне берілген, қабылданған тапсырыстың күші жойылмайды. Жұмыспен қамту бөліміне хабарласыңыз.',
    ru: 'Принятый заказ на этот вид услуг отменить нельзя. Обратитесь в отдел занятости.',
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
  NOTHING_SERVED: {
    en: 'Nothing has been served yet that an act could bill. Record first what was served: of a stay, its end.',
    kk: 'Актіге енгізетін көрсетілген қызмет әзірше жоқ. Алдымен көрсетілгенді, мысалы тұрудың аяқталуын, тіркеңіз.',
    ru: 'Пока не оказано ничего, что можно внести в акт. Сначала запишите оказанное, например окончание пребывания.',
  },
  CALENDAR_NOT_LOADED: {
    en: 'The working calendar of that year has not been loaded yet. Ask the operator of the portal.',
    kk: 'Ол жылдың жұмыс күнтізбесі әлі жүктелмеген. Портал операторына хабарласыңыз.',
    ru: 'Производственный календарь того года ещё не загружен. Обратитесь к оператору портала.',
  },
} satisfies RefusalCatalogue;

/** Every refusal of this service, with what a person reads. */
export const catalogue = { ...ofOrders, ...stayRefusals, ...signatureRefusals, ...repeatRefusals } satisfies RefusalCatalogue;

/** Throws the refusal with this code. A code that is not in the catalogue does not compile. */
export function refuse(code: keyof typeof catalogue, details?: RefusalDetails): never {
  throw new Refusal(code, details);
}
