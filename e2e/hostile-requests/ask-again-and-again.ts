import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

const PAUSE = 10;
const QUESTION = JSON.stringify({ query: '{ offers(first: 1) { nodes { id } } }' });

const url = String(workerData);
let longest = 0;

/** Sends the query, and returns how long the answer took: Infinity when it is a refusal. */
async function ask(): Promise<number> {
  const asked = performance.now();
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: QUESTION };
  const answer = await fetch(`${url}/graphql`, request);
  const { errors } = (await answer.json()) as { errors?: unknown };
  return errors === undefined ? performance.now() - asked : Number.POSITIVE_INFINITY;
}

let asking = Promise.resolve();

/** Returns the longest time once the open request, which belongs to what has just been done, is answered. */
async function tell(word: 'begin' | 'end'): Promise<void> {
  await asking;
  parentPort?.postMessage(longest, []);
  if (word === 'begin') longest = 0;
}

parentPort?.on('message', (word: 'begin' | 'end') => void tell(word));
for (;;) {
  const answered = ask();
  asking = answered.then((waited) => void (longest = Math.max(longest, waited)));
  await asking;
  await setTimeout(PAUSE);
}
