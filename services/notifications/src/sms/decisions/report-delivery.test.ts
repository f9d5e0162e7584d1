import { describe, it } from 'vitest';
import { after, attempted, entry, given, requested, sent, undelivered } from '../../../test/sms-specification.ts';
import type { SmsEvent } from '../sms.ts';
import type { ReportDelivery } from './report-delivery.ts';

const report = (delivered: boolean, minutes = 1): ReportDelivery => ({
  type: 'ReportDelivery',
  gateway: 'gateway',
  smsId: entry.id,
  delivered,
  reportedAt: after(minutes).now,
  ...after(1),
});
const delivered: SmsEvent = { type: 'SmsDelivered', deliveredAt: after(1).now };
const onItsWay = [requested, attempted(1, 0, 0.5), sent];

describe('when the SMS is sent', () => {
  it('the report that it has arrived is kept', () => {
    given(...onItsWay)
      .when(report(true))
      .gives(delivered);
  });

  it('the report that it has not arrived is kept (A2-15b)', () => {
    given(...onItsWay)
      .when(report(false))
      .gives(undelivered(1));
  });

  it('a report is believed from a clock five minutes ahead, and not a moment more', () => {
    given(...onItsWay)
      .when(report(true, 6))
      .gives({ type: 'SmsDelivered', deliveredAt: after(6).now });
    given(...onItsWay)
      .when(report(true, 6.001))
      .refused('REPORTED_IN_FUTURE');
  });

  it('a report is believed from a clock five minutes behind, and not a moment more', () => {
    given(...onItsWay)
      .when(report(true, -5))
      .gives({ type: 'SmsDelivered', deliveredAt: after(-5).now });
    given(...onItsWay)
      .when(report(true, -5.001))
      .refused('REPORTED_BEFORE_SENDING');
  });
});

describe('when the report comes before the answer of the gateway is kept', () => {
  it('the SMS was sent by then', () => {
    given(requested, attempted(1, 0, 0.5))
      .when(report(true))
      .gives({ type: 'SmsSent', sentAt: after(1).now }, delivered);
  });
});

describe('when there is nothing to report about', () => {
  it('a repeated report changes nothing', () => {
    given(...onItsWay, delivered)
      .when(report(true))
      .gives();
    given(...onItsWay, undelivered(1))
      .when(report(false))
      .gives();
  });

  it('an SMS that nobody was handed is nobody’s to report on', () => {
    given(requested).when(report(true)).refused('SMS_NOT_FOUND');
  });

  it('a report against an earlier one is refused', () => {
    given(...onItsWay, delivered)
      .when(report(false))
      .refused('SMS_NOT_UNDER_WAY');
    given(...onItsWay, undelivered(1))
      .when(report(true))
      .refused('SMS_NOT_UNDER_WAY');
  });

  it('an unknown SMS is not found', () => {
    given().when(report(true)).refused('SMS_NOT_FOUND');
  });

  it('neither is one that another gateway was handed', () => {
    const byAnother = { ...report(false), gateway: 'another' };
    given(...onItsWay)
      .when(byAnother)
      .refused('SMS_NOT_FOUND');
    given(...onItsWay, delivered)
      .when(byAnother)
      .refused('SMS_NOT_FOUND');
  });
});
