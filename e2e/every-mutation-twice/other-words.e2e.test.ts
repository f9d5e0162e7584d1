import { playFatherAndSon, playRaceAndCancellation, playWholeStay } from '@aleumet/standalone/case';
import { describe, expect, it } from 'vitest';
import { startJourney } from '../journey.ts';
import { playBeyondTheCase } from './beyond-the-case.ts';
import { changingWords, type Heard } from './changing-words.ts';

/** Other values with the same meaning, by the description of the field; no other value of any field may be accepted. */
const THE_SAME = [
  'registerApplication filedBy: "PERSON" instead of undefined', // absent: the person
  'registerApplication filedBy: null instead of "PERSON"', // absent: the person
  'registerApplication papers.*.sheetCount: 1 instead of undefined', // absent: 1
];

/** Fields of which another value contradicts the rest of the request, which is refused for that reason. */
const CONTRADICTORY = [
  'registerApplication filedBy', // it determines whether the IIN and the name of the applicant are given
  'registerComplaint applicationId', // a complaint about an application contains no kind of service
];

describe('a client that says everything again with other words', () => {
  it('is refused each time, and the words of the first stand', async () => {
    const heard: Heard = { refused: new Map(), agreed: new Set() };
    await using journey = await startJourney({ wrap: (client) => changingWords(client, heard) });
    const finished = await playWholeStay(journey.setup);
    await playFatherAndSon(journey.setup);
    await playRaceAndCancellation(journey.setup);
    await playBeyondTheCase(finished);

    expect([...heard.agreed].toSorted()).toEqual(THE_SAME);
    const refused = [...heard.refused].map(([leaf, codes]) => ({ leaf, codes: [...codes] }));
    expect(refused.filter(({ codes }) => codes.includes('INTERNAL_SERVER_ERROR'))).toEqual([]);
    const byFormOnly = refused.filter(({ codes }) => codes.every((code) => code === 'BAD_USER_INPUT'));
    expect(byFormOnly.map(({ leaf }) => leaf)).toEqual(CONTRADICTORY);
    expect(new Set(refused.map(({ leaf }) => leaf.split(' ')[0]))).toEqual(
      new Set([
        ...['registerApplication', 'signPublicContract', 'placeStay', 'refuseOrder', 'recordArrival', 'completeStay'],
        ...['draftAct', 'payClaims', 'refuseAcceptance', 'refuseService', 'registerComplaint', 'answerComplaint', 'receiveSms'],
      ]),
    );
  });
});
