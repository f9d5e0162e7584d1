import { keepStrangerOut, playWholeStay, trySecondStay } from '@aleumet/standalone/case';
import { describe, expect, it } from 'vitest';
import { startJourney } from '../journey.ts';
import { askExamples } from './examples.ts';

/** The cabinet page at the end, from the application to the paid claim. */
const PAGE = {
  me: {
    applications: {
      nodes: [
        {
          status: 'GRANTED',
          measure: { status: 'OPEN' },
          queueEntry: {
            queueNo: 1,
            window: { isOpen: false },
            orders: [
              {
                status: 'CLOSED',
                outcome: 'SERVED',
                coPayment: { tiyn: expect.any(Number) },
                provider: { name: { kk: expect.any(String) } },
                offer: { treatment: expect.any(String) },
                reservation: { status: 'SPENT' },
                acts: [{ status: 'SIGNED', claim: { status: 'PAID', payment: { paidOn: expect.any(String) } } }],
              },
            ],
          },
        },
      ],
    },
  },
};

/** What is shown of a signature of the demo, whose authority answers. */
const signed = (kind: string, signedBy: string) => ({ kind, signedBy, standing: 'GOOD', knownBy: ['OCSP'], revokedAt: null });
const SIGNATURES = {
  me: {
    publicContract: { signature: signed('PUBLIC_CONTRACT', 'RECIPIENT') },
    orders: {
      nodes: [
        {
          signatures: [
            signed('ORDER', 'RECIPIENT'),
            signed('REIMBURSEMENT_APPLICATION', 'RECIPIENT'),
            signed('BED_NOTICE', 'PROVIDER'),
          ],
          acts: [{ signatures: [signed('ACT', 'PROVIDER'), signed('ACT', 'RECIPIENT')] }],
        },
      ],
    },
  },
};

describe('a person with a disability', () => {
  it('gets from the programme to the paid stay through the Portal alone, and the page shows it all (A2-4a, A2-15a, A2-8b, A2-22b, A2-23a, A2-23b, A2-27a, A2-28a, A2-28d, A2-29a, A2-29b, A2-30a, A2-30e, A2-4c, A2-26a, A2-26b)', async () => {
    await using journey = await startJourney();
    const finished = await playWholeStay(journey.setup);
    const answers = await askExamples(journey);
    expect(answers.get('citizen/0-my-page.graphql')).toMatchObject(PAGE);
    expect(answers.get('citizen/5-signatures.graphql')).toMatchObject(SIGNATURES);
    await trySecondStay(finished);
    await expect(keepStrangerOut(finished)).resolves.toBe(finished);
  });
});
