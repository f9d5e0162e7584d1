/** A problem of a tool that the user can solve. It is printed as a sentence, without a stack trace. */
export class Obstacle extends Error {
  override readonly name = 'Obstacle';
}
