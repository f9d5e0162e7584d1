import { plainDate } from '@aleumet/domain';
import { describe, expect, it } from 'vitest';
import { readLaw } from './law.ts';
import { orderPolicyOn } from './terms/policy.ts';

const law = readLaw();
const policy = orderPolicyOn(law.policies, 'SANATORIUM_RESORT_TREATMENT', plainDate('2021-03-03'));

describe('the numbers of the law', () => {
  it('give a treatment 14 days at most, of which that of departure is not counted (A2-26b)', () => {
    expect(policy).toMatchObject({ mostBedDays: 14, departureDayCounts: false });
  });
  it('give the provider five working days for its answer (A2-28b)', () => {
    expect(policy).toMatchObject({ answerWorkingDays: 5 });
  });
  it('let either side cancel until three working days before the arrival (A2-31a, A2-32a)', () => {
    expect(policy).toMatchObject({ cancelWorkingDays: 3 });
  });
});

const kk =
  'Жария шарт. 1. Мүгедектігі бар адам (бұдан әрі – алушы) Әлеуметтік қызметтер порталы (aleumet.egov.kz) арқылы ' +
  'санаторий-курорттық емделуді өнім берушіден таңдайды. 2. Жергілікті атқарушы орган өнім берушіге кепілдік ' +
  'берілген соманы мемлекеттік бюджеттен өтейді. 3. Қызметтің құны кепілдік берілген сомадан асқан жағдайда ' +
  'айырманы алушы өз қаражатынан өнім берушіге келген кезде төлейді. 4. Емделу күнтізбелік жылда бір реттен ' +
  'асырмай және күнтізбелік он төрт күннен аспайтын мерзімге ұсынылады. 5. Емделу орнына жол жүруді алушы төлейді. ' +
  '6. Алушы қабылданған тапсырыстан санаторийге келу күніне дейін үш жұмыс күнінен кешіктірмей бас тарта алады. 7. ' +
  'Алушы келген кезде жеке басын куәландыратын құжатты, санаторий-курорттық картаны және төсек-орынның бар-жоғын ' +
  'растау туралы хабарламаны ұсынады.';
const ru =
  'Публичный договор. 1. Лицо с инвалидностью (далее – получатель) выбирает поставщика санаторно-курортного ' +
  'лечения через Портал социальных услуг (aleumet.egov.kz). 2. Местный исполнительный орган возмещает поставщику ' +
  'гарантированную сумму из государственного бюджета. 3. Если стоимость услуги превышает гарантированную сумму, ' +
  'разницу получатель оплачивает поставщику по прибытии из собственных средств. 4. Лечение предоставляется не чаще ' +
  'одного раза в календарном году и на срок не более четырнадцати календарных дней. 5. Проезд к месту лечения ' +
  'оплачивает получатель. 6. Получатель может отказаться от принятого заказа не позднее чем за три рабочих дня до ' +
  'дня прибытия в санаторий. 7. По прибытии получатель предъявляет документ, удостоверяющий личность, ' +
  'санаторно-курортную карту и уведомление о подтверждении наличия койко-места.';
const en =
  'Public contract. 1. The person with a disability (the recipient) chooses a provider of sanatorium-resort ' +
  'treatment through the Social Services Portal (aleumet.egov.kz). 2. The local executive body reimburses the ' +
  'guaranteed amount to the provider from the state budget. 3. If the price exceeds the guaranteed amount, the ' +
  'recipient pays the difference to the provider on arrival from own funds. 4. Treatment is provided at most once ' +
  'in a calendar year and for at most fourteen calendar days. 5. Travel to the treatment is paid by the recipient. ' +
  '6. The recipient may cancel an accepted order not later than three working days before the day of arrival. 7. ' +
  'On arrival the recipient presents the identity document, the sanatorium-resort card and the notification ' +
  'confirming the bed.';

describe('the public contract', () => {
  it('has this text in the languages of the portal (A2-27a)', () => {
    expect(law.contract).toEqual({ version: '2021-03-03', from: '2021-03-03', kk, ru, en });
  });
});
