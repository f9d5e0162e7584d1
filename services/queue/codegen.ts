import { codegenForService } from '../../tools/codegen/codegen-for-service.ts';

export default codegenForService({
  mappers: {
    QueueEntry: '../entry/entry.ts#JournalEntry as JournalEntryState',
    MeasuresPlan: '../plan/plan.ts#FilledPlan as FilledPlanState',
    Person: '{ id: string }',
    Application: '{ id: string }',
    Measure: '{ id: string }',
    Order: '{ id: string }',
    Department: '{ id: string }',
    Specialist: '{ id: string }',
  },
});
