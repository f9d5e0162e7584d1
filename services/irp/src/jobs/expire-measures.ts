import { momentOf } from '@aleumet/domain';
import { type Job, nameBasedId } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { findPersonsWithEndedMeasures } from '../programme/reads.ts';

/** Finds measures whose own term or that of the disability has passed (A2-4b). */
export const expireMeasures: Job<Deps> = {
  name: 'expire-measures',
  run: async ({ db, clock, handleProgramme }) => {
    const moment = momentOf(clock);
    const persons = await findPersonsWithEndedMeasures(db, moment.today);
    for (const personId of persons) {
      await handleProgramme(
        { type: 'ExpireMeasures', personId, ...moment },
        { correlationId: nameBasedId('expire-measures', personId, moment.today) },
      );
    }
    return persons.length;
  },
};
