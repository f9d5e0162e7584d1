import {
  applicationFields,
  applicationQueries,
  decisionFields,
  paperCopyFields,
  printedFormFields,
  registerQueryFields,
  resultFields,
} from './application/resolvers.ts';
import { applicationMutations } from './application/mutations.ts';
import { complaintAnswerFields, complaintFields, complaintMutations, complaintQueries } from './complaint/resolvers.ts';
import { corporationUnitFields, corporationUnitMutations, corporationUnitQueries } from './corporation-unit/resolvers.ts';
import { departmentFields, departmentMutations, departmentQueries } from './department/resolvers.ts';
import type { Resolvers } from './generated/graphql.ts';
import { intakeMeasureFields, personFields, personMutations, personQueries, specialistFields } from './person/resolvers.ts';
import { invitationFields, invitationMutations, invitationQueries } from './invitation/resolvers.ts';
import { findStateService } from './state-service/find-state-service.ts';

export const resolvers: Resolvers = {
  Query: {
    ...personQueries,
    ...departmentQueries,
    ...corporationUnitQueries,
    ...applicationQueries,
    ...invitationQueries,
    ...complaintQueries,
    /** The standard of the state service, with the contraindications to be taken into account (A2-3b). */
    stateService: (_root, { kind }) => {
      const found = findStateService(kind);
      return found ? { ...found.standard, kind } : null;
    },
  },
  Mutation: {
    ...personMutations,
    ...departmentMutations,
    ...corporationUnitMutations,
    ...applicationMutations,
    ...invitationMutations,
    ...complaintMutations,
  },
  Person: personFields,
  Specialist: specialistFields,
  IntakeMeasure: intakeMeasureFields,
  Department: departmentFields,
  CorporationUnit: corporationUnitFields,
  Application: applicationFields,
  Decision: decisionFields,
  ApplicationResult: resultFields,
  RegisterQuery: registerQueryFields,
  PaperCopy: paperCopyFields,
  PrintedForm: printedFormFields,
  Invitation: invitationFields,
  Complaint: complaintFields,
  ComplaintAnswer: complaintAnswerFields,
};
