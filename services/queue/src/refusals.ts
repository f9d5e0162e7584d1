import { Refusal, type RefusalCatalogue, type RefusalDetails } from '@aleumet/domain';

/** All refusals of this service. */
export const catalogue = {
  ENTRY_NOT_FOUND: {
    en: 'There is no such entry in the queue, or you may not see it.',
    kk: 'Кезекте мұндай жазба жоқ немесе оны көруге құқығыңыз жоқ.',
    ru: 'Такой записи в очереди нет, или она вам недоступна.',
  },
  SELECTION_NOT_BLOCKED: {
    en: 'The choice of a provider is not blocked, so there is nothing to activate.',
    kk: 'Өнім берушіні таңдау бұғатталмаған: іске қосатын ештеңе жоқ.',
    ru: 'Выбор поставщика не заблокирован: активировать нечего.',
  },
  ACTIVATION_NOT_REQUESTED: {
    en: 'The recipient has not requested activation of the choice of a provider yet (A2-25c).',
    kk: 'Алушы өнім берушіні таңдауды іске қосуды әлі сұраған жоқ.',
    ru: 'Получатель ещё не попросил активировать выбор поставщика.',
  },
  NOT_NEXT_IN_QUEUE: {
    en: 'An earlier entry in the queue is waiting for the same money. Process that entry first.',
    kk: 'Кезекте бұрын тұрған адам сол қаражатты күтіп отыр. Алдымен ертерек жазбаны өңдеңіз.',
    ru: 'Тех же средств ждёт тот, кто стоит в очереди раньше. Сначала обработайте более раннюю запись.',
  },
  TERM_ENDED: {
    en: 'The measure or the period of the disability has ended, so the programme can no longer be transferred (A2-4b).',
    kk: 'Іс-шараның немесе мүгедектіктің мерзімі аяқталды: енді беру мүмкін емес.',
    ru: 'Срок мероприятия или инвалидности истёк: передача больше невозможна.',
  },
  RIGHT_USED_UP: {
    en: 'The right to this service has been used and has not renewed yet (A2-26a).',
    kk: 'Осы қызметке құқық пайдаланылған, ол әлі жаңартылған жоқ.',
    ru: 'Право на эту услугу использовано и ещё не возобновилось.',
  },
  RIGHT_NOT_USED: {
    en: 'The person has not been served yet, so there is no used right that could renew.',
    kk: 'Адамға қызмет көрсетілмеген: жаңартылатын құқық жоқ.',
    ru: 'Услуга ещё не оказывалась: возобновлять нечего.',
  },
  ORDER_IS_LIVE: {
    en: 'There is an open order. The programme can be transferred again when it has ended.',
    kk: 'Қолданыстағы тапсырыс бар: ол аяқталғанша беретін ештеңе жоқ.',
    ru: 'Есть действующий заказ: пока он действует, передавать нечего.',
  },
  GUARANTEED_AMOUNT_NOT_SET: {
    en: 'No guaranteed amount is set for the region, so the cost cannot be calculated. Ask the operator of the portal to set it.',
    kk: 'Өңір үшін кепілдік берілген сома белгіленбеген, қаражатты есептеу мүмкін емес. Портал операторынан оны белгілеуді сұраңыз.',
    ru: 'Для региона не установлена гарантированная сумма, средства не посчитать. Попросите оператора портала её установить.',
  },
  NOTHING_TO_TRANSFER: {
    en: 'This entry is not waiting for a transfer by a specialist.',
    kk: 'Бұл жазба маманның қайта беруін күтіп тұрған жоқ.',
    ru: 'Эта запись не ждёт передачи специалистом.',
  },
  PLAN_EXISTS: {
    en: 'There is already a plan for this kind of service and year. Use its id to change it.',
    kk: 'Осы қызмет түрі мен жыл үшін жоспар толтырылған. Оны идентификаторы бойынша өзгертіңіз.',
    ru: 'План по этому виду и году уже заполнен. Измените его по идентификатору.',
  },
  PLAN_NOT_YOURS: {
    en: 'This id belongs to a plan of another department, kind of service or year.',
    kk: 'Бұл идентификатор басқа жоспарға тиесілі: басқа бөлімнің, түрдің немесе жылдың.',
    ru: 'Этот идентификатор принадлежит другому плану: другого отдела, вида или года.',
  },
  PLAN_YEAR_OVER: {
    en: 'The year is over, so it can no longer be planned.',
    kk: 'Бұл жыл аяқталды, оны енді жоспарлау мүмкін емес.',
    ru: 'Этот год закончился, планировать его уже нельзя.',
  },
  PLAN_YEAR_TOO_EARLY: {
    en: 'Only the current year and the next one can be planned.',
    kk: 'Тек ағымдағы және келесі жылды жоспарлауға болады.',
    ru: 'Планировать можно только текущий и следующий год.',
  },
  CALENDAR_NOT_LOADED: {
    en: 'The working calendar of that year has not been loaded. Ask the operator of the portal.',
    kk: 'Бұл жылдың жұмыс күндерінің күнтізбесі әлі жүктелмеген. Оны оператор жүктеуі тиіс.',
    ru: 'Календарь рабочих дней этого года ещё не загружен. Его должен загрузить оператор.',
  },
} satisfies RefusalCatalogue;

/** Throws the refusal with this code. A code that is not in the catalogue does not compile. */
export function refuse(code: keyof typeof catalogue, details?: RefusalDetails): never {
  throw new Refusal(code, details);
}
