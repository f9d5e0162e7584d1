import { describe, expect, it } from 'vitest';
import { calendarDays, operator } from './fixtures.ts';
import { startIrp } from './world.ts';

describe('the running service', () => {
  it('tells the calendar, and hears it as every other service does', async () => {
    await using world = await startIrp();
    const heard = Promise.withResolvers<string>();
    await world.service.start();
    await world.deps.bus.subscribe('test', ['irp.events.v1'], async ({ type }) => heard.resolve(type));
    const load = 'mutation ($input: LoadWorkingCalendarInput!) { loadWorkingCalendar(input: $input) { version } }';
    await world.ask(operator, load, { input: { days: calendarDays() } });
    expect(await heard.promise).toBe('portal.irp.v1.WorkingCalendarChanged');
    expect(await world.service.isReady()).toBe(true);
    // The relay stops when every group has received what it carried.
    await world.service.stop();
    const [row] = await world.deps.db.workingCalendar.findMany();
    expect(row).toMatchObject({ version: 1, firstYear: 2021, lastYear: 2027 });
    expect([row?.daysOff.length, row?.workingWeekends.length]).toEqual([140, 7]);
  });
});
