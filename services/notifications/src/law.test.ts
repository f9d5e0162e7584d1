import { describe, expect, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import { law } from '../test/sms-specification.ts';
import type { SmsReason } from './sms/sms.ts';
import { templatesInForce } from './sms/template.ts';

const kind = 'SANATORIUM_RESORT_TREATMENT';
const validFrom = '2021-03-03';
const wordsOf = (wanted: SmsReason) =>
  templatesInForce(law.templates, plainDate('2021-03-03')).filter(({ reason }) => reason === wanted);

describe('the words', () => {
  it('of SAN-SMS-01 offer the service and ask for a code of consent or of refusal (A2-15b)', () => {
    expect(wordsOf('INVITATION')).toEqual([
      {
        ...{ kind, validFrom, code: 'SAN-SMS-01', reason: 'INVITATION', variant: null },
        kk: 'Сізге санаторий-курорттық емделу мемлекеттік қызметін көрсету ұсынылады. Келіссеңіз {consentCode}, бас тартсаңыз {refusalCode} кодын осы нөмірге жіберіңіз. Соңғы күн: {replyBy}.',
        ru: 'Вам предлагается государственная услуга: санаторно-курортное лечение. Отправьте на этот номер код {consentCode}, если согласны, или {refusalCode}, если отказываетесь. Последний день: {replyBy}.',
        en: 'You are offered a state service: sanatorium-resort treatment. Send the code {consentCode} to this number to consent, {refusalCode} to refuse. Last day: {replyBy}.',
      },
    ]);
  });

  it('of SAN-SMS-02 confirm that the documents have been processed (A2-16a)', () => {
    expect(wordsOf('CONSENT_RECEIVED')).toEqual([
      {
        ...{ kind, validFrom, code: 'SAN-SMS-02', reason: 'CONSENT_RECEIVED', variant: null },
        kk: 'Келісіміңіз алынды. Санаторий-курорттық емделу қызметін ұсынуға құжаттарыңыз рәсімделді. Іс № {caseNo}.',
        ru: 'Ваше согласие получено. Документы на предоставление санаторно-курортного лечения оформлены. Дело № {caseNo}.',
        en: 'Your consent has been received. Documents for sanatorium-resort treatment have been processed. Case No. {caseNo}.',
      },
    ]);
  });

  it('of SAN-SMS-03 send whoever kept silent to a department or to the State Corporation (A2-17b)', () => {
    expect(wordsOf('INVITATION_EXPIRED')).toEqual([
      {
        ...{ kind, validFrom, code: 'SAN-SMS-03', reason: 'INVITATION_EXPIRED', variant: null },
        kk: 'Жауабыңыз мерзімінде алынбады. Құжаттарды рәсімдеу мүмкін емес: жұмыспен қамту бөліміне немесе "Азаматтарға арналған үкімет" мемлекеттік корпорациясының бөлімшесіне жүгініңіз.',
        ru: 'Ваш ответ не получен в срок. Оформить документы невозможно: обратитесь в отдел занятости или в отделение Государственной корпорации «Правительство для граждан».',
        en: 'Your answer did not come in time. The documents cannot be processed: apply to an employment department or a unit of the State Corporation "Government for Citizens".',
      },
    ]);
  });

  it('of SAN-SMS-04 send whoever refused to a department or to the State Corporation (A2-18)', () => {
    expect(wordsOf('INVITATION_DECLINED')).toEqual([
      {
        ...{ kind, validFrom, code: 'SAN-SMS-04', reason: 'INVITATION_DECLINED', variant: null },
        kk: 'Бас тартуыңыз алынды. Құжаттарды рәсімдеу мүмкін емес: жұмыспен қамту бөліміне немесе "Азаматтарға арналған үкімет" мемлекеттік корпорациясының бөлімшесіне жүгініңіз.',
        ru: 'Ваш отказ получен. Оформить документы невозможно: обратитесь в отдел занятости или в отделение Государственной корпорации «Правительство для граждан».',
        en: 'Your refusal has been received. The documents cannot be processed: apply to an employment department or a unit of the State Corporation "Government for Citizens".',
      },
    ]);
  });

  it('of SAN-SMS-05 tell the decision to grant the service (A2-19)', () => {
    expect(wordsOf('DECISION_POSITIVE')).toEqual([
      {
        ...{ kind, validFrom, code: 'SAN-SMS-05', reason: 'DECISION_POSITIVE', variant: null },
        kk: 'Құжаттарды рәсімдеу туралы шешім қабылданды: санаторий-курорттық емделу көрсетіледі, сіз кезекке қойылдыңыз. Іс № {caseNo}.',
        ru: 'Принято решение об оформлении документов: санаторно-курортное лечение предоставляется, вы поставлены в очередь. Дело № {caseNo}.',
        en: 'A decision on your documents has been taken: sanatorium-resort treatment is granted, you stand in the queue. Case No. {caseNo}.',
      },
    ]);
  });

  it('of SAN-SMS-05 tell the decision to refuse it (A2-19)', () => {
    expect(wordsOf('DECISION_NEGATIVE')).toEqual([
      {
        ...{ kind, validFrom, code: 'SAN-SMS-05', reason: 'DECISION_NEGATIVE', variant: null },
        kk: 'Құжаттарды рәсімдеу туралы шешім қабылданды: мемлекеттік қызмет көрсетуден бас тартылды. Негізін жұмыспен қамту бөлімінен біле аласыз. Іс № {caseNo}.',
        ru: 'Принято решение об оформлении документов: в оказании государственной услуги отказано. Основание можно узнать в отделе занятости. Дело № {caseNo}.',
        en: 'A decision on your documents has been taken: the state service is refused. The employment department tells you the ground. Case No. {caseNo}.',
      },
    ]);
  });

  it('of SAN-SMS-06 ask to log in and to select a provider (A2-23b)', () => {
    expect(wordsOf('SELECT_PROVIDER')).toEqual([
      {
        ...{ kind, validFrom, code: 'SAN-SMS-06', reason: 'SELECT_PROVIDER', variant: null },
        kk: 'aleumet.egov.kz порталында авторизациядан өтіп, санаторий-курорттық емделу өнім берушісін таңдаңыз. Соңғы күн: {closesOn}.',
        ru: 'Авторизуйтесь на портале aleumet.egov.kz и выберите поставщика санаторно-курортного лечения. Последний день: {closesOn}.',
        en: 'Log in to aleumet.egov.kz and select a provider of sanatorium-resort treatment. Last day: {closesOn}.',
      },
    ]);
  });

  it('of SAN-SMS-07 ask to select a provider within the next month (A2-24)', () => {
    expect(wordsOf('SELECTION_REMINDER')).toEqual([
      {
        ...{ kind, validFrom, code: 'SAN-SMS-07', reason: 'SELECTION_REMINDER', variant: null },
        kk: 'Келесі ай ішінде aleumet.egov.kz порталында санаторий-курорттық емделу өнім берушісін таңдау қажет. Соңғы күн: {closesOn}.',
        ru: 'В течение следующего месяца необходимо выбрать поставщика санаторно-курортного лечения на портале aleumet.egov.kz. Последний день: {closesOn}.',
        en: 'A provider of sanatorium-resort treatment must be selected on aleumet.egov.kz within the next month. Last day: {closesOn}.',
      },
    ]);
  });

  it('of SAN-SMS-08 tell the block and its reason (A2-25b)', () => {
    expect(wordsOf('SELECTION_BLOCKED')).toEqual([
      {
        ...{ kind, validFrom, code: 'SAN-SMS-08', reason: 'SELECTION_BLOCKED', variant: 'NOT_SELECTED_IN_TWO_MONTHS' },
        kk: 'Өнім берушіні таңдау мүмкіндігі бұғатталды. Себебі: ОЖБ деректері Порталға берілген күннен бастап екі ай ішінде өнім беруші таңдалмады. Жалғастыру үшін жеке кабинетте «Өнім берушіні таңдауды іске қосу» түймесін басыңыз.',
        ru: 'Возможность выбора поставщика заблокирована. Причина: поставщик не выбран в течение двух месяцев со дня передачи данных ИПР на Портал. Чтобы продолжить, нажмите в личном кабинете «Активировать выбор поставщика».',
        en: 'The selection of a provider is blocked. Reason: no provider was selected within two months from the transfer of IRP data to the Portal. To resume, press "Activate provider selection" in the personal cabinet.',
      },
      {
        ...{ kind, validFrom, code: 'SAN-SMS-08', reason: 'SELECTION_BLOCKED', variant: 'NOT_SELECTED_AFTER_FAILED_ORDER' },
        kk: 'Өнім берушіні таңдау мүмкіндігі бұғатталды. Себебі: тапсырыс орындалмағаннан кейін берілген мерзімде өнім беруші таңдалмады. Жалғастыру үшін жеке кабинетте «Өнім берушіні таңдауды іске қосу» түймесін басыңыз.',
        ru: 'Возможность выбора поставщика заблокирована. Причина: после несостоявшегося заказа поставщик не выбран в отведённый срок. Чтобы продолжить, нажмите в личном кабинете «Активировать выбор поставщика».',
        en: 'The selection of a provider is blocked. Reason: no provider was selected in the term that followed an order which came to nothing. To resume, press "Activate provider selection" in the personal cabinet.',
      },
    ]);
  });

  it('of SAN-SMS-09 tell what the result is and where it waits (A2-11b)', () => {
    expect(wordsOf('RESULT_READY')).toEqual([
      {
        ...{ kind, validFrom, code: 'SAN-SMS-09', reason: 'RESULT_READY', variant: 'GRANTED' },
        kk: 'Мемлекеттік қызмет көрсету нәтижесі дайын: өтінішіңіз қабылданып, кезекке № {queueNo} болып тіркелді. Нәтижені өтініш берген Мемлекеттік корпорация бөлімшесінен алыңыз. Соңғы күн: {keepTo}.',
        ru: 'Результат государственной услуги готов: заявление принято и зарегистрировано в очереди под № {queueNo}. Получите его в отделении Государственной корпорации, куда подавали заявление. Последний день: {keepTo}.',
        en: 'The result of the state service is ready: the application is accepted and registered in the queue under No. {queueNo}. Collect it at the unit of the State Corporation where you applied. Last day: {keepTo}.',
      },
      {
        ...{ kind, validFrom, code: 'SAN-SMS-09', reason: 'RESULT_READY', variant: 'REFUSED' },
        kk: 'Мемлекеттік қызмет көрсету нәтижесі дайын: қызмет көрсетуден бас тартылды. Дәлелді жауапты өтініш берген Мемлекеттік корпорация бөлімшесінен алыңыз. Соңғы күн: {keepTo}.',
        ru: 'Результат государственной услуги готов: в оказании услуги отказано. Мотивированный ответ получите в отделении Государственной корпорации, куда подавали заявление. Последний день: {keepTo}.',
        en: 'The result of the state service is ready: the service is refused. Collect the reasoned answer at the unit of the State Corporation where you applied. Last day: {keepTo}.',
      },
    ]);
  });
});

describe('the form of the journal A2/F6', () => {
  it('has the title and the nine columns of the law in their order (A2-20)', () => {
    expect(law.form).toEqual({
      title: { kk: 'СМС-хабарламалар журналы', ru: 'Журнал СМС-сообщений', en: 'SMS journal' },
      columns: [
        { key: 'seqNo', fields: ['seqNo'], kk: 'Р/с №', ru: '№ п/п', en: 'No.' },
        {
          key: 'iin',
          fields: ['person.iin'],
          kk: 'Жеке сәйкестендіру нөмірі',
          ru: 'Индивидуальный идентификационный номер',
          en: 'Individual identification number (IIN)',
        },
        {
          key: 'fullName',
          fields: ['person.surname', 'person.firstName', 'person.patronymic'],
          kk: 'Тегі, аты, әкесінің аты (бар болса)',
          ru: 'Фамилия, имя, отчество (при наличии)',
          en: 'Surname, first name, patronymic (if any)',
        },
        { key: 'birthDate', fields: ['person.birthDate'], kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
        { key: 'caseNumber', fields: ['caseNo'], kk: 'Іс №', ru: '№ дела', en: 'Case No.' },
        {
          key: 'serviceType',
          fields: ['kind'],
          kk: 'протездік-ортопедиялық көмек, сурдотехникалық құралдар, тифлотехникалық құралдар, міндетті гигиеналық құралдар, жеке көмекшінің қызметтері, ымдау тілі маманының қызметтері, санаторий-курорттық емделу, кресло-арбалар',
          ru: 'протезно-ортопедическая помощь, сурдотехнические средства, тифлотехнические средства, обязательные гигиенические средства, услуги индивидуального помощника, услуги специалиста жестового языка, санаторно-курортное лечение, кресла-коляски',
          en: 'Service: prosthetic-orthopaedic aid, surdo-technical means, typhlo-technical means, mandatory hygiene means, services of a personal assistant, services of a sign language specialist, sanatorium-resort treatment, wheelchairs',
        },
        {
          key: 'smsSentPeriod',
          fields: ['sentAt'],
          kk: 'СМС-хабар берілген кезең',
          ru: 'Период, в который дано СМС-сообщение',
          en: 'Period (time) the SMS was given',
        },
        { key: 'phone', fields: ['phone'], kk: 'Телефон №', ru: '№ телефона', en: 'Telephone No.' },
        { key: 'specialist', fields: ['specialist.name'], kk: 'Маман', ru: 'Специалист', en: 'Specialist' },
      ],
    });
  });
});
