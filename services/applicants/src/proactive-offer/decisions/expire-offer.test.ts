import { describe, it } from 'vitest';
import { instant, momentOf, plainDate } from '@aleumet/domain';
import { applicationId, calendar, measureId, noon } from '../../../test/application-specification.ts';
import { friday, given, offeringId, sent } from '../../../test/offer-specification.ts';

const at = (text: string) => momentOf({ now: () => instant(text) });
const expire = { type: 'ExpireOffer' as const, offeringId };
const oneHourAfter = at('2026-02-11T20:00:00Z');

describe('three working days of silence', () => {
  it('cancel the request, an hour after the last day, when replies on their way have come (A2-17a)', () => {
    given(sent)
      .when({ ...expire, ...oneHourAfter })
      .gives({ type: 'ProactiveOfferExpired', offeringId, expiredAt: oneHourAfter.now });
  });

  it('do not cancel it before (A2-17a)', () => {
    given(sent)
      .when({ ...expire, ...noon('2026-02-11') })
      .refused('REPLY_STILL_POSSIBLE', { replyBy: '2026-02-11' });
    given(sent)
      .when({ ...expire, ...at('2026-02-11T19:59:59Z') })
      .refused('REPLY_STILL_POSSIBLE', { replyBy: '2026-02-11' });
  });

  it('are computed again when the working calendar changes (A2-17a)', () => {
    const newer = { ...calendar, version: 2, daysOff: new Set([plainDate('2026-02-10')]) };
    const moved = {
      type: 'ProactiveOfferDueMoved' as const,
      offeringId,
      due: { replyBy: plainDate('2026-02-12'), calendarVersion: 2 },
      movedAt: friday.now,
    };
    given(sent)
      .when({ type: 'MoveReplyBy', offeringId, ...friday }, { calendar: newer })
      .gives(moved);
    given(sent, moved)
      .when({ type: 'MoveReplyBy', offeringId, ...friday }, { calendar: newer })
      .gives();
    given(sent, moved)
      .when({ ...expire, ...oneHourAfter })
      .refused('REPLY_STILL_POSSIBLE', { replyBy: '2026-02-12' });
  });
});

describe('an offer that reached nobody', () => {
  const undeliverable = { type: 'ProactiveOfferUndeliverable' as const, offeringId, failedAt: friday.now };
  const mark = { type: 'MarkUndeliverable' as const, offeringId, failedAt: friday.now, ...friday };

  it('is undeliverable (A2-15b)', () => {
    given(sent).when(mark).gives(undeliverable);
    given(sent, undeliverable).when(mark).gives();
  });

  it('does not expire afterwards (A2-17a)', () => {
    given(sent, undeliverable)
      .when({ ...expire, ...oneHourAfter })
      .gives();
  });
});

describe('an application on paper', () => {
  const supersede = { type: 'SupersedeOffer' as const, measureId, applicationId, ...friday };

  it('ends the offer that waits (A2-6a)', () => {
    given(sent).when(supersede).gives({ type: 'ProactiveOfferSuperseded', offeringId, applicationId, supersededAt: friday.now });
  });

  it('changes nothing where no offer waits', () => {
    given().when(supersede).gives();
  });
});
