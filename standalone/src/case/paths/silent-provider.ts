import { placeOrder } from '../place-order.ts';
import type { Story, WithEntry, WithOrder, WithChoice, WithWindow } from '../setup.ts';
import { searchBeds } from '../search-beds.ts';
import { earliestArrival } from '../stage/law.ts';

const HOLIDAY = 'Nauryz';

/** An order on the last working day before a public holiday: the provider's five working days end well after it (A2-28b). */
export async function orderBeforeHoliday<S extends Story & WithEntry & WithWindow>(
  story: S,
): Promise<S & WithChoice & WithOrder> {
  const { doors, law } = story;
  const holiday = law.days.holiday(HOLIDAY, doors.clock.today());
  await doors.clock.moveTo(law.days.before(holiday, 1));
  const arrivalOn = earliestArrival(law, doors.clock.today());
  return placeOrder(await searchBeds(story, { arrivalOn }));
}
