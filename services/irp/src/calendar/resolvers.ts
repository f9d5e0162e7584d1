import { addWorkingDays, plainDate, workingDaysBefore, yearOf } from '@aleumet/domain';
import type { Resolvers } from '../generated/graphql.ts';
import { refuse } from '../refusals.ts';
import { parseDays } from './parse-days.ts';
import { toWorkingCalendar } from './reads.ts';

export const calendarResolvers: Resolvers = {
  Query: {
    workingCalendar: async (_root, { year }, { reads }) => {
      const { version, firstYear, lastYear, days } = await reads.calendar.get(year);
      if (year < firstYear || year > lastYear) refuse('CALENDAR_NOT_LOADED', { year });
      return { year, version, days: days.filter(({ date }) => yearOf(date) === year) };
    },
    addWorkingDays: async (_root, args, { reads }) => {
      const { count } = args;
      const day = plainDate(args.day, 'day');
      const calendar = toWorkingCalendar(await reads.calendar.get(yearOf(day)));
      return count < 0 ? workingDaysBefore(day, -count, calendar) : addWorkingDays(day, count, calendar);
    },
  },
  Mutation: {
    loadWorkingCalendar: async (_root, { input }, { moment, deps, cause, reads }) => {
      const days = parseDays(input.days);
      await deps.handleCalendar({ type: 'LoadWorkingCalendar', days, dropsYears: input.dropsYears ?? false, ...moment }, cause);
      return reads.calendar.get(yearOf(moment.today));
    },
  },
  CalendarDay: {
    note: ({ note }) => note || null,
  },
};
