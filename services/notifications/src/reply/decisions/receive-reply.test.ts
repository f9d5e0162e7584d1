import { describe, it } from 'vitest';
import { id, phone } from '@aleumet/domain';
import { specificationOf } from '@aleumet/testkit/specification';
import { about, after, entry, invitationId, policy } from '../../../test/sms-specification.ts';
import { catalogue } from '../../refusals.ts';
import { replyDecider } from '../decider.ts';
import type { Received, ReplyEvent, Request } from '../reply.ts';
import type { ReceiveReply } from './receive-reply.ts';

const received: Received = {
  id: id('0190b000-0000-7000-8000-000000000009'),
  number: phone('+77000000001', 'number'),
  text: '10',
  receivedAt: after(1).now,
  deliveredBy: 'gateway',
  enteredAt: after(2).now,
};
const receive: ReceiveReply = { type: 'ReceiveReply', received, ...after(2) };
const at = (minutes: number): ReceiveReply => ({ ...receive, received: { ...received, receivedAt: after(minutes).now } });
const request: Request = {
  smsId: entry.id,
  invitationId,
  about,
  answer: 'CONSENT',
  requestedAt: after(0).now,
  handedTo: 'gateway',
  wrongCodes: 0,
  isAnswered: false,
};
const replied: ReplyEvent = { type: 'SmsReplied', received, request };
const unmatched: ReplyEvent = { type: 'SmsReplyNotUnderstood', received, about: null, problem: 'UNKNOWN_CODE' };
const { given } = specificationOf(replyDecider, { policy, request, lastWrittenAbout: about }, catalogue);

describe('when nothing came under this id', () => {
  it('number and code of a request answer the invitation (A2-15c)', () => {
    given().when(receive).gives(replied);
  });

  it('any other code is recorded and answers nothing (A2-15c)', () => {
    given().when(receive, { request: null, lastWrittenAbout: null }).gives(unmatched);
    given()
      .when(receive, { request: null })
      .gives({ ...unmatched, about });
  });

  it('only the first reply to an invitation answers it (A2-15c)', () => {
    given()
      .when(receive, { request: { ...request, isAnswered: true } })
      .gives({ ...unmatched, about, problem: 'ALREADY_ANSWERED' });
  });

  it('the request answers only through the gateway that was handed it (A2-15c)', () => {
    for (const handedTo of ['another', null]) {
      given()
        .when(receive, { request: { ...request, handedTo } })
        .gives({ ...unmatched, about });
    }
  });

  it('after three wrong codes the codes are void, also the right one (A2-15c)', () => {
    given()
      .when(receive, { request: { ...request, wrongCodes: 2 } })
      .gives({ ...replied, request: { ...request, wrongCodes: 2 } });
    given()
      .when(receive, { request: { ...request, wrongCodes: 3 } })
      .gives({ ...unmatched, about, problem: 'CODE_VOID' });
  });

  it('a reply from before the request answers another one, whose code was the same (A2-15c)', () => {
    given()
      .when(at(0))
      .gives({ ...replied, received: at(0).received });
    given()
      .when(at(-0.001))
      .gives({ ...unmatched, received: at(-0.001).received, about });
  });

  it('the gateway may be five minutes ahead, and not a moment more (A2-15c)', () => {
    given()
      .when(at(7))
      .gives({ ...replied, received: at(7).received });
    given().when(at(7.001)).refused('RECEIVED_IN_FUTURE');
  });
});

describe('when it came before', () => {
  it('a repeat changes nothing (A2-15c)', () => {
    given(replied).when(receive).gives();
    given(unmatched).when(receive).gives();
    given(replied)
      .when({ ...receive, received: { ...received, text: '20' } })
      .refused('REPEATED_DIFFERENTLY');
  });
});
