import type { RefusalCatalogue } from '@aleumet/domain';

export const claimRefusals = {
  CLAIM_NOT_FOUND: {
    en: 'There is no such claim.',
    kk: 'Мұндай талап жоқ.',
    ru: 'Такого требования нет.',
  },
  CLAIM_REJECTED: {
    en: 'The claim has been rejected. The provider must correct it first.',
    kk: 'Талап қабылданбаған: алдымен өнім беруші оны түзетуі тиіс.',
    ru: 'Требование отклонено: сначала поставщик должен его исправить.',
  },
  CLAIM_RELEASED: {
    en: 'The claim was closed without payment, and its money is available again.',
    kk: 'Талаптан бас тартылған; оның қаражаты босатылған.',
    ru: 'От требования отказались; его средства освобождены.',
  },
  CLAIM_NOT_REJECTED: {
    en: 'Only a rejected claim can be corrected or closed without payment.',
    kk: 'Тек қабылданбаған талапты түзетуге немесе одан бас тартуға болады.',
    ru: 'Исправить требование или отказаться от него можно только после его отклонения.',
  },
  CLAIM_ALREADY_PAID: {
    en: 'The claim has already been paid.',
    kk: 'Талап төленген.',
    ru: 'Требование оплачено.',
  },
  CLAIM_NOT_APPROVED: {
    en: 'Only an approved claim can be paid.',
    kk: 'Тек бекітілген талап төленеді.',
    ru: 'Оплатить можно только утверждённое требование.',
  },
  CLAIM_ABOVE_ACT: {
    en: 'The amount of a corrected claim cannot be greater than before.',
    kk: 'Түзетілген талап бұрынғыдан көп бола алмайды.',
    ru: 'Исправленное требование не может быть больше прежнего.',
  },
  REASON_MISSING: {
    en: 'State the reason for the rejection.',
    kk: 'Қабылдамау себебін сөзбен көрсетіңіз.',
    ru: 'Укажите причину отклонения словами.',
  },
  EXPLANATION_MISSING: {
    en: 'State what was corrected.',
    kk: 'Не түзетілгенін сөзбен жазыңыз.',
    ru: 'Опишите словами, что исправлено.',
  },
} as const satisfies RefusalCatalogue;
