import type { RefusalCatalogue } from '@aleumet/domain';

export const paymentRegisterRefusals = {
  PAYMENT_REGISTER_EMPTY: {
    en: 'A payment register must contain at least one claim.',
    kk: 'Төлем тізілімінде кемінде бір талап болуы тиіс.',
    ru: 'Платёжный реестр содержит хотя бы одно требование.',
  },
  PAYMENT_REGISTER_DIFFERS: {
    en: 'The payment register with this id contains other claims or has another day.',
    kk: 'Бұл сәйкестендіргіштегі төлем тізілімінде басқа талаптар немесе басқа күн бар.',
    ru: 'Платёжный реестр с этим идентификатором содержит другие требования или другой день.',
  },
  PAID_IN_FUTURE: {
    en: 'The day of payment is in the future.',
    kk: 'Төлем күні әлі келген жоқ.',
    ru: 'День оплаты ещё не наступил.',
  },
  PAID_BEFORE_APPROVAL: {
    en: 'A claim cannot be paid before the day of its approval.',
    kk: 'Талап бекітілген күнінен бұрын төленбейді.',
    ru: 'Требование не оплачивается раньше дня его утверждения.',
  },
} as const satisfies RefusalCatalogue;
