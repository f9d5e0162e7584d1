import { describe, it } from 'vitest';
import { instant, momentOf, plainDate } from '@aleumet/domain';
import { applicationId, calendar, measureId, noon } from '../../../test/application-specification.ts';
import { friday, given, invitationId, sent } from '../../../test/invitation-specification.ts';

const at = (text: string) => momentOf({ now: () => instant(text) });
const expire = { type: 'ExpireInvitation' as const, invitationId };
const oneHourAfter = at('2026-02-11T20:00:00Z');

describe('three working days of silence', () => {
  it('cancel the request, an hour after the last day, when replies on their way have come (A2-17a)', () => {
    given(sent)
      .when({ ...expire, ...oneHourAfter })
      .gives({ type: 'InvitationExpired', invitationId, expiredAt: oneHourAfter.now });
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
      type: 'InvitationDueMoved' as const,
      invitationId,
      due: { replyBy: plainDate('2026-02-12'), calendarVersion: 2 },
      movedAt: friday.now,
    };
    given(sent)
      .when({ type: 'MoveReplyBy', invitationId, ...friday }, { calendar: newer })
      .gives(moved);
    given(sent, moved)
      .when({ type: 'MoveReplyBy', invitationId, ...friday }, { calendar: newer })
      .gives();
    given(sent, { type: 'InvitationDeclined', invitationId, repliedAt: friday.now })
      .when({ type: 'MoveReplyBy', invitationId, ...friday }, { calendar: newer })
      .gives();
    given(sent, moved)
      .when({ ...expire, ...oneHourAfter })
      .refused('REPLY_STILL_POSSIBLE', { replyBy: '2026-02-12' });
  });
});

describe('an invitation that reached nobody', () => {
  const undeliverable = { type: 'InvitationUndeliverable' as const, invitationId, failedAt: friday.now };
  const mark = { type: 'MarkUndeliverable' as const, invitationId, failedAt: friday.now, ...friday };

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
  const supersede = { type: 'SupersedeInvitation' as const, measureId, applicationId, ...friday };

  it('ends the invitation that waits (A2-6a)', () => {
    given(sent).when(supersede).gives({ type: 'InvitationSuperseded', invitationId, applicationId, supersededAt: friday.now });
  });

  it('changes nothing where no invitation waits', () => {
    given().when(supersede).gives();
  });
});
