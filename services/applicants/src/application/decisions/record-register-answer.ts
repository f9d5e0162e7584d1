import type { Moment } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { Application } from '../application.ts';
import type { RegisterAnswered } from '../events.ts';
import type { RegisterAnswer, StateRegister } from '../registers.ts';
import type { About } from './guards.ts';

export type RecordRegisterAnswer = Moment &
  About & { type: 'RecordRegisterAnswer'; register: StateRegister; answer: Omit<RegisterAnswer, 'answeredAt'> };

/** Records the answer of a state register: time, source and document, once. Nothing is added after the decision (A2-7a). */
export function recordRegisterAnswer(
  application: Application,
  { applicationId, register, answer, now }: RecordRegisterAnswer,
): RegisterAnswered[] {
  if (application.status === 'none') refuse('APPLICATION_NOT_FOUND');
  if (application.status !== 'ACCEPTED') return [];
  const query = application.queries.find((one) => one.register === register);
  if (!query) refuse('REGISTER_NOT_ASKED', { register });
  if (query.answer) return [];

  return [{ type: 'RegisterAnswered', applicationId, register, answer: { ...answer, answeredAt: now } }];
}
