import { jobOverRows, nameBasedId } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { findPersonsWithEndedMeasures } from '../programme/reads.ts';

/** Finds measures whose own term or that of the disability has passed. */
export const expireMeasures = jobOverRows({
  name: 'expire-measures',
  find: ({ db }: Deps, { today }, skipped) => findPersonsWithEndedMeasures(db, today, skipped), // A2-4b
  handle: (personId, { handleProgramme }, moment) =>
    handleProgramme(
      { type: 'ExpireMeasures', personId, ...moment }, // A2-4b
      { correlationId: nameBasedId('expire-measures', personId, moment.today) },
    ),
});
