import { afterAll, beforeAll, describe } from 'vitest';
import { id, plainDate } from '@aleumet/domain';
import { itKeepsTheNewest } from '@aleumet/testkit/contracts/replica';
import { idOf } from '../../test/fixtures.ts';
import { startApplicants, type World } from '../../test/world.ts';
import { applyMeasure } from './measure.ts';
import { closeView } from './person-viewer.ts';
import { applyProvider } from './provider.ts';

let world: World;
beforeAll(async () => {
  world = await startApplicants();
});
afterAll(() => world[Symbol.asyncDispose]());

const db = () => world.deps.db;
const kind = 'SANATORIUM_RESORT_TREATMENT';

describe('applicants', () => {
  const [measureId, personId] = [idOf('measure'), idOf('entry')];
  const measure = { measureId: id<'MeasureId'>(measureId), personId: id<'PersonId'>(personId), kind } as const;
  const [from, until] = [plainDate('2026-01-01'), plainDate('2026-12-31')];
  itKeepsTheNewest('terms of a measure', db, {
    table: 'measures',
    apply: applyMeasure,
    one: { ...measure, validFrom: from, validTo: until, disabilityTo: null, workInjury: true },
    other: { ...measure, validFrom: from, validTo: null, disabilityTo: until, workInjury: false },
    rowOfOne: {
      ...{ measure_id: measureId, person_id: personId, kind, valid_from: '2026-01-01' },
      ...{ valid_to: '2026-12-31', disability_to: null, work_injury: true },
    },
    rowOfOther: {
      ...{ measure_id: measureId, person_id: personId, kind, valid_from: '2026-01-01' },
      ...{ valid_to: null, disability_to: '2026-12-31', work_injury: false },
    },
  });

  itKeepsTheNewest('provider', db, {
    table: 'providers',
    apply: applyProvider,
    one: { providerId: personId, binDigest: 'aa' },
    other: { providerId: personId, binDigest: 'bb' },
    rowOfOne: { provider_id: personId, bin_digest: 'aa' },
    rowOfOther: { provider_id: personId, bin_digest: 'bb' },
  });

  const viewer = { orderId: idOf('order'), personId, providerId: idOf('invitation') };
  const viewerRow = { order_id: idOf('order'), person_id: personId, provider_id: idOf('invitation') };
  itKeepsTheNewest('view of a person', db, {
    table: 'person_viewers',
    apply: (tx, until: string, version) => closeView(tx, viewer, { until: plainDate(until), version }),
    one: '2026-03-31',
    other: '2026-04-30',
    rowOfOne: { ...viewerRow, visible_until: '2026-03-31' },
    rowOfOther: { ...viewerRow, visible_until: '2026-04-30' },
  });
});
