import { codegenForService } from '../../tools/codegen/codegen-for-service.ts';

export default codegenForService({
  mappers: {
    Person: '{ id: string }',
    Department: '{ id: string }',
    Irp: '../programme/programme.ts#DeliveredProgramme',
    Measure: '../programme/programme.ts#Measure as MeasureState',
    MeasureExecution: '../programme/programme.ts#Execution',
    CalendarDay: '../calendar/calendar.ts#CalendarDay as DayState',
  },
});
