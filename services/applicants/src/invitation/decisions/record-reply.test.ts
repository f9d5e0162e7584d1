import { describe, it } from 'vitest';
import { instant } from '@aleumet/domain';
import { applicationId, noon } from '../../../test/application-specification.ts';
import { given, invitationId, sent } from '../../../test/invitation-specification.ts';
import type { RecordReply } from './record-reply.ts';

/** The last second of Wednesday 11 February in Almaty, and the first of Thursday. */
const lastSecond = instant('2026-02-11T18:59:59Z');
const nextDay = instant('2026-02-11T19:00:00Z');
const reply: RecordReply = {
  type: 'RecordReply',
  invitationId,
  answer: 'CONSENT',
  repliedAt: lastSecond,
  applicationId,
  ...noon('2026-02-12'),
};
const accepted = { type: 'InvitationAccepted' as const, invitationId, applicationId, repliedAt: lastSecond };
const declined = { type: 'InvitationDeclined' as const, invitationId, repliedAt: lastSecond };
const late = (repliedAt = nextDay) => ({ type: 'InvitationRepliedLate' as const, invitationId, repliedAt });
const expired = { type: 'InvitationExpired' as const, invitationId, expiredAt: noon('2026-02-12').now };

describe('when a reply is awaited', () => {
  it('consent by code becomes an application, dated by the reply (A2-2b, A2-15c, A2-16b)', () => {
    given(sent).when(reply).gives(accepted);
  });

  it('consent in the last second of the third working day counts, whenever it arrives (A2-17a, A2-17b)', () => {
    given(sent).when(reply).gives(accepted);
  });

  it('consent a second later has no effect (A2-15c, A2-17a, A2-17b)', () => {
    given(sent)
      .when({ ...reply, repliedAt: nextDay })
      .gives(late());
  });

  it('refusal by code ends the invitation, and no application follows (A2-2b, A2-15c, A2-18)', () => {
    given(sent)
      .when({ ...reply, answer: 'REFUSAL' })
      .gives(declined);
  });

  it('only the code of refusal refuses (A2-18)', () => {
    given(sent)
      .when({ ...reply, answer: 'CONSENT' })
      .gives(accepted);
  });
});

describe('when the invitation has ended', () => {
  it('a reply is recorded without effect, even one that was given in time (A2-17b)', () => {
    given(sent, expired).when(reply).gives(late(lastSecond));
  });

  it('the first answer stays (A2-15c, A2-17b)', () => {
    given(sent, declined)
      .when({ ...reply, repliedAt: nextDay })
      .gives(late());
  });

  it('a late reply is recorded once (A2-15c)', () => {
    given(sent, expired, late())
      .when({ ...reply, repliedAt: nextDay })
      .gives();
  });

  it('no application on paper is barred by it: nothing of the measure lives (A2-17b, A2-18)', () => {
    given(sent, declined)
      .when({ type: 'ExpireInvitation', invitationId, ...noon('2026-02-20') })
      .gives();
  });
});

describe('when no invitation was sent', () => {
  it('there is nothing to reply to (A2-15c)', () => {
    given().when(reply).refused('INVITATION_NOT_FOUND');
  });
});
