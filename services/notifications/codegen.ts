import { codegenForService } from '../../tools/codegen/codegen-for-service.ts';

export default codegenForService({
  mappers: {
    Person: '../stubs.ts#Stub',
    SmsRecord: '../journal/row.ts#SmsRecord as JournalRow',
    Invitation: '../stubs.ts#Stub',
    Specialist: '../stubs.ts#Stub',
    SmsTemplate: '../sms/template.ts#Template',
    SmsJournalColumn: '../law.ts#FormColumn',
  },
});
