import { codegenForService } from '../../tools/codegen/codegen-for-service.ts';

export default codegenForService({
  mappers: {
    Person: '../person/reads.ts#PersonRef',
    Specialist: '../specialist/reads.ts#SpecialistRef',
    IntakeMeasure: '../person/intake-reads.ts#IntakeMeasure as IntakeMeasureRecord',
    Department: '../department/department.ts#DepartmentRecord',
    CorporationUnit: '../corporation-unit/corporation-unit.ts#CorporationUnitRecord',
    Application: '../application/application.ts#KnownApplication',
    ApplicationResult: '../application/shown-result.ts#WithResult',
    RegisterQuery: '../application/registers.ts#QueryOfPerson',
    PaperCopy: '../application/registers.ts#PaperCopy as PaperCopyRecord',
    Decision: '../application/application.ts#Decision as DecisionRecord',
    PrintedForm: '../forms/form.ts#FilledForm',
    Invitation: '../invitation/invitation.ts#KnownInvitation',
    Complaint: '../complaint/reads.ts#ComplaintRecord',
    ComplaintAnswer: '../complaint/complaint.ts#ComplaintAnswer as ComplaintAnswerRecord',
  },
});
