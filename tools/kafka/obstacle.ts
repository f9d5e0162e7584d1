/** What keeps the broker from starting and a person can mend: a sentence, and no stack trace. */
export class KafkaObstacle extends Error {
  override readonly name = 'KafkaObstacle';
}
