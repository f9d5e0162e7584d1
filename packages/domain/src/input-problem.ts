import type { RefusalCatalogue } from './refusal.ts';

/** What can be wrong with an input value, as a sentence for people; `{name}` is replaced by a detail. */
export const inputProblems = {
  EMPTY: {
    en: 'The text is empty.',
    kk: 'Мәтін бос.',
    ru: 'Текст пуст.',
  },
  TOO_LONG: {
    en: 'The text is longer than {most} characters.',
    kk: 'Мәтін {most} таңбадан ұзын.',
    ru: 'Текст длиннее {most} знаков.',
  },
  HIDDEN_CHARACTER: {
    en: 'The text contains an invisible character: a control, direction or formatting character.',
    kk: 'Мәтінде көрінбейтін таңба бар: басқару, бағыт немесе пішімдеу таңбасы.',
    ru: 'В тексте есть невидимый знак: управляющий, направления или форматирования.',
  },
  BROKEN_CHARACTER: {
    en: 'The text contains half of a character (an unpaired surrogate).',
    kk: 'Мәтінде таңбаның жартысы ғана бар (жұпсыз суррогат).',
    ru: 'В тексте половина знака (суррогат без пары).',
  },
  TOO_MUCH: {
    en: 'The values together are larger than {most} bytes. Send fewer entries or shorter texts.',
    kk: 'Барлығы бірге {most} байттан асады: жазбаларды азайтыңыз немесе мәтіндерді қысқартыңыз.',
    ru: 'Всё вместе больше {most} байт: укажите меньше записей или более короткие тексты.',
  },
  TOO_MANY_MARKS: {
    en: 'The text has more than {most} accents or other marks on one letter.',
    kk: 'Мәтінде бір әріпке {most}-дан астам белгі қойылған.',
    ru: 'В тексте на одной букве больше {most} надстрочных или подстрочных знаков.',
  },
  NOT_A_NAME: {
    en: 'A name may contain only letters, spaces, hyphens, apostrophes and full stops.',
    kk: 'Есім әріптерден, бос орындардан, сызықшалардан, дәйекшелерден және нүктелерден тұрады.',
    ru: 'Имя состоит из букв, пробелов, дефисов, апострофов и точек.',
  },
  NOT_A_PHONE: {
    en: 'Not a telephone number in the form +77012345678.',
    kk: '+77012345678 түріндегі телефон нөмірі емес.',
    ru: 'Не номер телефона вида +77012345678.',
  },
  NOT_A_REGION: {
    en: 'Not a code of a region, which has two digits.',
    kk: 'Өңір коды емес: екі цифр керек.',
    ru: 'Не код региона: нужны две цифры.',
  },
  NOT_A_DAY_TIME: {
    en: 'Not a time of day in the form HH:MM.',
    kk: 'HH:MM түріндегі тәулік уақыты емес.',
    ru: 'Не время суток вида HH:MM.',
  },
  NOT_A_CODE: {
    en: 'Not a code: use Latin capital letters, digits, full stop, underscore and hyphen, at most 40 characters.',
    kk: 'Код емес: латынның бас әріптері, цифрлар, нүкте, астын сызу және сызықша, ең көбі 40 таңба.',
    ru: 'Не код: заглавные латинские буквы, цифры, точка, подчёркивание и дефис, не более 40 знаков.',
  },
  NOT_A_UUID: { en: 'Not a UUID.', kk: 'UUID емес.', ru: 'Не UUID.' },
  NOT_A_DATE: {
    en: 'Not an existing date in the form YYYY-MM-DD.',
    kk: 'YYYY-MM-DD түріндегі бар күн емес.',
    ru: 'Не существующая дата вида YYYY-MM-DD.',
  },
  NOT_A_MOMENT: {
    en: 'Not a date and time in ISO 8601 with a time zone.',
    kk: 'Белдеуі көрсетілген ISO 8601 күні мен уақыты емес.',
    ru: 'Не дата и время ISO 8601 с поясом.',
  },
  NOT_AN_IIN: { en: 'Not a valid IIN.', kk: 'ЖСН жарамсыз.', ru: 'Неверный ИИН.' },
  NOT_A_BIN: { en: 'Not a valid BIN.', kk: 'БСН жарамсыз.', ru: 'Неверный БИН.' },
  NOT_AN_AMOUNT: {
    en: 'Not a whole number of tiyn.',
    kk: 'Тиынның бүтін саны емес.',
    ru: 'Не целое число тиынов.',
  },
  NOT_BASE64: { en: 'Not base64.', kk: 'base64 емес.', ru: 'Не base64.' },
  NOT_A_CURSOR: {
    en: 'Not a cursor of this list.',
    kk: 'Бұл тізімнің меңзері емес.',
    ru: 'Не курсор этого списка.',
  },
  NOT_READABLE: {
    en: 'The value does not have the type of the field.',
    kk: 'Мән өріс қабылдайтын түрде емес.',
    ru: 'Значение не того вида, который принимает поле.',
  },
  NOT_ONE_OF: {
    en: 'Not one of the values that the field accepts.',
    kk: 'Өріс қабылдайтын сөздердің бірі емес.',
    ru: 'Не одно из слов, которые принимает поле.',
  },
  NO_SUCH_FIELD: {
    en: 'There is no field with this name here.',
    kk: 'Мұнда мұндай атаулы өріс жоқ.',
    ru: 'Поля с таким именем здесь нет.',
  },
  NEEDED: {
    en: 'A value is required here.',
    kk: 'Мұнда мән қажет.',
    ru: 'Здесь значение обязательно.',
  },
  NOT_TAKEN_HERE: {
    en: 'A value is not allowed here. Leave it out.',
    kk: 'Мұнда бұл мән қабылданбайды: оны көрсетпеңіз.',
    ru: 'Здесь это значение не принимается: не указывайте его.',
  },
  OUT_OF_RANGE: {
    en: 'The value is not between {least} and {most}.',
    kk: 'Мән {least} пен {most} аралығында емес.',
    ru: 'Значение не между {least} и {most}.',
  },
  WRONG_COUNT: {
    en: 'The list does not have between {least} and {most} items.',
    kk: 'Тізімдегі элементтер саны {least} пен {most} аралығында емес.',
    ru: 'В списке не от {least} до {most} элементов.',
  },
  NAMED_TWICE: {
    en: 'The list contains the same item twice.',
    kk: 'Тізімде бір нәрсе екі рет аталған.',
    ru: 'В списке одно и то же названо дважды.',
  },
  BEFORE_ITS_BEGINNING: {
    en: 'The last day is before the first day.',
    kk: 'Соңғы күн бірінші күннен бұрын.',
    ru: 'Последний день раньше первого.',
  },
  BEFORE_THE_BIRTH: {
    en: 'The day is before the date of birth.',
    kk: 'Бұл күн туған күннен бұрын.',
    ru: 'Этот день раньше даты рождения.',
  },
  IN_THE_FUTURE: {
    en: 'The day is in the future.',
    kk: 'Бұл күн әлі келген жоқ.',
    ru: 'Этот день ещё не наступил.',
  },
  NOT_OF_THE_IIN: {
    en: 'The date of birth does not match the IIN.',
    kk: 'Туған күні ЖСН-дегі күннен өзгеше.',
    ru: 'Дата рождения не та, что в ИИН.',
  },
  CONTRADICTS_STATE: {
    en: 'The value contradicts the stored data: {held}.',
    kk: 'Мән порталдағы деректерге қайшы келеді: {held}.',
    ru: 'Значение противоречит данным портала: {held}.',
  },
} as const satisfies RefusalCatalogue;

/** What is wrong with a value: `details.problem` of `BAD_USER_INPUT`. New ones may be added; existing ones are never renamed. */
export type InputProblem = keyof typeof inputProblems;
