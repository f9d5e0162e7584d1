/** What keeps a tool from its work and a person can mend: a sentence, and no stack trace. */
export class Obstacle extends Error {
  override readonly name = 'Obstacle';
}
