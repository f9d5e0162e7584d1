import type { Actor, ActorOf } from './actor.ts';

type Kind = Actor['kind'];
type Handlers<Answer> = { [Of in Kind]?: (actor: ActorOf<Of>) => Answer };
type Answers<Answer> = Handlers<Answer> & { otherwise: Answer };

/**
 * Returns the value for the actor's kind, or `otherwise` for kinds that are not listed. Use it for what an actor may see: a kind
 * that is not listed, such as one added later, gets `otherwise`, which is nothing.
 */
export function byActor<Answer>(actor: Actor, answers: NoInfer<Answers<Answer>>): Answer {
  return answerFor(actor.kind, actor, answers);
}

function answerFor<Of extends Kind, Answer>(kind: Of, actor: ActorOf<Of>, answers: Answers<Answer>): Answer {
  const answer: Handlers<Answer>[Of] = answers[kind];
  return answer ? answer(actor) : answers.otherwise;
}
