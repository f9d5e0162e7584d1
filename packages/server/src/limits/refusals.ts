import type { RefusalCatalogue } from '@aleumet/domain';

/** Refusals because of size, the same in the gateway and in every subgraph. */
export const sizeRefusals = {
  OPERATION_TOO_DEEP: {
    en: 'The operation is nested too deeply.',
    kk: 'Сұраныстың кірістірілу деңгейі тым терең.',
    ru: 'Слишком глубокая вложенность запроса.',
  },
  OPERATION_TOO_LARGE: {
    en: 'The operation is too large.',
    kk: 'Сұраныс тым үлкен.',
    ru: 'Запрос слишком велик.',
  },
  ANSWER_TOO_LARGE: {
    en: 'The answer would contain too many fields. Request smaller pages, or fewer fields of each row.',
    kk: 'Жауапта өрістер тым көп болар еді: беттерді кішірейтіңіз немесе әр жолдан азырақ өріс сұраңыз.',
    ru: 'В ответе было бы слишком много полей: запросите страницы меньшего размера или меньше полей каждой строки.',
  },
  TOO_MANY_ALIASES: {
    en: 'The operation has too many aliases.',
    kk: 'Сұраныста бүркеншік атаулар тым көп.',
    ru: 'В запросе слишком много псевдонимов.',
  },
  VARIABLES_TOO_LARGE: {
    en: 'The variables of the operation are too large.',
    kk: 'Сұраныстың айнымалылары тым үлкен.',
    ru: 'Переменные запроса слишком велики.',
  },
  INTROSPECTION_OFF: {
    en: 'Introspection of the schema is switched off in this installation.',
    kk: 'Бұл жүйе өз схемасы туралы сұрақтарға жауап бермейді.',
    ru: 'Эта установка не отвечает на вопросы о своей схеме.',
  },
} as const satisfies RefusalCatalogue;

/** A code of `sizeRefusals`. */
export type SizeRefusal = keyof typeof sizeRefusals;
