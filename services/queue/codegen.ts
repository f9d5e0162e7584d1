import { codegenForService } from '../../tools/codegen/codegen-for-service.ts';

export default codegenForService({
  mappers: {
    QueueEntry: '../entry/entry.ts#JournalEntry as JournalEntryState',
    MeasuresPlan: '../plan/plan.ts#FilledPlan as FilledPlanState',
    Person: '../references.ts#Reference',
    Application: '../references.ts#Reference',
    Measure: '../references.ts#Reference',
    Order: '../references.ts#Reference',
  },
});
