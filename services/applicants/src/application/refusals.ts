import type { RefusalCatalogue } from '@aleumet/domain';

export const applicationRefusals = {
  APPLICATION_NOT_FOUND: {
    en: 'There is no such application.',
    kk: 'Мұндай өтініш жоқ.',
    ru: 'Такого заявления нет.',
  },
  APPLICATION_ID_TAKEN: {
    en: 'Another application already has this id. Use a new id.',
    kk: 'Бұл идентификатор басқа өтінішке берілген.',
    ru: 'Этот идентификатор занят другим заявлением.',
  },
  APPLICATION_EXISTS: {
    en: 'An application for this measure has already been accepted.',
    kk: 'Бұл іс-шара бойынша өтініш бұрын қабылданған.',
    ru: 'Заявление по этому мероприятию уже принято.',
  },
  APPLICATION_NOT_ACCEPTED: {
    en: 'The application was not accepted, so it cannot be decided on.',
    kk: 'Өтініш қабылданбаған, сондықтан ол бойынша шешім шығарылмайды.',
    ru: 'Заявление не было принято, решать по нему нечего.',
  },
  APPLICATION_DECIDED: {
    en: 'The application has already been decided on.',
    kk: 'Өтініш бойынша шешім шығарылған.',
    ru: 'По заявлению уже принято решение.',
  },
  MEASURE_ENDED: {
    en: 'The period of the measure has ended.',
    kk: 'Іс-шараның мерзімі аяқталды.',
    ru: 'Срок мероприятия истёк.',
  },
  DISABILITY_TERM_ENDED: {
    en: 'The period for which the disability is established has ended.',
    kk: 'Мүгедектік белгіленген мерзім аяқталды.',
    ru: 'Срок, на который установлена инвалидность, истёк.',
  },
  NOT_A_REPRESENTATIVE: {
    en: 'The applicant is not registered as a representative of the person. Register the power of attorney first.',
    kk: 'Өтініш беруші адамның өкілі ретінде тіркелмеген. Алдымен сенімхат енгізіледі.',
    ru: 'Заявитель не известен как представитель лица. Сначала вносится доверенность.',
  },
  REPRESENTATION_ENDED: {
    en: "The representative's authority to act has ended.",
    kk: 'Өкілдің өкілеттік мерзімі аяқталды.',
    ru: 'Срок полномочий представителя истёк.',
  },
  PACKAGE_INCOMPLETE: {
    en: 'A required document is missing. Refuse acceptance and give the applicant the receipt.',
    kk: 'Құжаттар топтамасы толық емес: қабылдаудан бас тартып, қолхат беріңіз.',
    ru: 'Пакет документов неполон: откажите в приёме и выдайте расписку.',
  },
  DOCUMENT_EXPIRED: {
    en: 'A document has expired. Refuse acceptance and give the applicant the receipt.',
    kk: 'Құжаттың қолданылу мерзімі өткен: қабылдаудан бас тартып, қолхат беріңіз.',
    ru: 'Срок действия документа истёк: откажите в приёме и выдайте расписку.',
  },
  NO_FAULT_NAMED: {
    en: 'State at least one document that is missing or expired.',
    kk: 'Кемінде бір жоқ немесе мерзімі өткен құжатты көрсетіңіз.',
    ru: 'Укажите хотя бы один недостающий или просроченный документ.',
  },
  ASSISTANCE_NOT_FOR_GROUP: {
    en: 'A social worker assists only persons of the first and second group.',
    kk: 'Әлеуметтік қызметкер тек бірінші және екінші топтағы адамдарға жәрдемдеседі.',
    ru: 'Социальный работник содействует только лицам первой и второй группы.',
  },
  REGISTER_NOT_ASKED: {
    en: 'No data are requested from this register for this application.',
    kk: 'Бұл өтініш бойынша мұндай тіркелімге сұрау салынбайды.',
    ru: 'По этому заявлению такой реестр не запрашивается.',
  },
  REGISTER_HOLDS_DATA: {
    en: 'The register has the data, so a paper copy is not needed.',
    kk: 'Деректер тіркелімде бар, қағаз көшірме қажет емес.',
    ru: 'Сведения есть в реестре, бумажная копия не нужна.',
  },
  REGISTER_ANSWER_PENDING: {
    en: 'A state register has not answered yet. Wait for the answer, or attach a certified paper copy.',
    kk: 'Мемлекеттік тіркелім әлі жауап берген жоқ. Күтіңіз немесе куәландырылған көшірмені тіркеңіз.',
    ru: 'Государственный реестр ещё не ответил. Подождите или приложите заверенную копию.',
  },
  PAPER_COPY_NEEDED: {
    en: 'A state register does not have the data. Attach a certified paper copy.',
    kk: 'Тіркелімде деректер жоқ: куәландырылған қағаз көшірмені тіркеңіз.',
    ru: 'В реестре нет сведений: приложите заверенную бумажную копию.',
  },
  REASON_NEEDED: {
    en: 'State the reasons for the refusal.',
    kk: 'Бас тарту себебін жазыңыз.',
    ru: 'Изложите причину отказа.',
  },
  NOT_THROUGH_STATE_CORPORATION: {
    en: 'The application was not submitted through the State Corporation.',
    kk: 'Өтініш Мемлекеттік корпорация арқылы берілмеген.',
    ru: 'Заявление подано не через Государственную корпорацию.',
  },
  RESULT_NOT_READY: {
    en: 'The result is not at the department, so it cannot be handed to the State Corporation.',
    kk: 'Нәтижені қазір беру мүмкін емес.',
    ru: 'Результат сейчас передать нельзя.',
  },
  RESULT_GOES_TO_STATE_CORPORATION: {
    en: 'The State Corporation hands out this result.',
    kk: 'Нәтижені Мемлекеттік корпорация береді.',
    ru: 'Результат выдаёт Государственная корпорация.',
  },
  RESULT_NOT_HERE: {
    en: 'The result is not at this office.',
    kk: 'Нәтиже бұл мекемеде емес.',
    ru: 'Результата в этом учреждении нет.',
  },
  RESULT_STILL_KEPT: {
    en: 'The State Corporation keeps the result up to and including {keepTo}.',
    kk: 'Мемлекеттік корпорация нәтижені {keepTo} күніне дейін (қоса алғанда) сақтайды.',
    ru: 'Государственная корпорация хранит результат по {keepTo} включительно.',
  },
  RESULT_NOT_RETURNED: {
    en: 'The result has not been returned to the department.',
    kk: 'Нәтиже бөлімге қайтарылмаған.',
    ru: 'Результат не возвращён в отдел.',
  },
} satisfies RefusalCatalogue;
