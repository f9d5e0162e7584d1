import { dayOf } from '@aleumet/domain';
import type { Accepted, AcceptanceRefusal, Result } from '../application/application.ts';
import type { DepartmentRecord } from '../department/department.ts';
import { fullName, type KnownPerson } from '../person/person.ts';
import type { FilledForm, Form } from './form.ts';

const GROUPS = { FIRST: '1', SECOND: '2', THIRD: '3', CHILD: '0-18' };

/** The application A2/F2 as it was handed in (A2-6a); signatures are put by hand. */
export function fillApplicationForm(
  { intake, receivedAt }: Accepted,
  { form, person, department }: { form: Form; person: KnownPerson; department: DepartmentRecord | null },
): FilledForm {
  const { identityDocument } = person;
  const day = dayOf(receivedAt);
  return {
    form,
    values: {
      localExecutiveBodyName: department?.name.kk ?? null,
      ...namesOf(person),
      birthDate: person.birthDate,
      disability: GROUPS[person.disability.group],
      identityDocumentType: identityDocument.kind,
      identityDocumentNumber: identityDocument.number,
      identityDocumentIssuedBy: identityDocument.issuedBy,
      identityDocumentIssueDate: identityDocument.issuedOn,
      iin: person.iin,
      ...addressOf(person),
      phone: person.phones[0]?.number ?? null,
      attachedDocuments: intake.papers.map(({ name, sheetCount, note }) => [name, String(sheetCount), note ?? '']),
      applicationDate: day,
      applicantFullName: intake.applicant.name,
      acceptedByFullName: intake.acceptedBy?.name ?? null,
      acceptedByPosition: intake.acceptedBy?.position ?? null,
      acceptanceDate: day,
      stubCitizenFullName: fullName(person),
    },
  };
}

/** The receipt of refusal A2/F4 (A2-9). */
export function fillRefusalReceipt(
  { applicantName, faults, refusedBy, refusedAt }: AcceptanceRefusal,
  { form, office }: { form: Form; office: Pick<DepartmentRecord, 'name' | 'address'> | null },
): FilledForm {
  return {
    form,
    values: {
      refusingBody: office && `${office.name.kk}, ${office.address}`,
      missingOrExpiredDocuments: faults.map(({ documentName }) => [documentName]),
      employeeFullName: refusedBy.name,
      recipientFullName: applicantName,
      receiptDate: dayOf(refusedAt),
    },
  };
}

/** The notification A2/F5 with its number in the queue journal (A2-13). */
export function fillResultNotification(
  { receivedAt }: Accepted,
  { queueNo, readyAt }: Result,
  { form, person, department }: { form: Form; person: KnownPerson; department: DepartmentRecord | null },
): FilledForm {
  return {
    form,
    values: {
      ...namesOf(person),
      documentNumber: person.identityDocument.number,
      documentIssuedBy: person.identityDocument.issuedBy,
      iin: person.iin,
      addressPermanent: null,
      ...addressOf(person),
      registrationNumber: queueNo === null ? null : String(queueNo),
      registrationDate: dayOf(receivedAt),
      headFullName: department?.headName ?? null,
      notificationDate: dayOf(readyAt),
    },
  };
}

function namesOf({ surname, firstName, patronymic }: KnownPerson) {
  return { surname, firstName, patronymic };
}

function addressOf({ address }: KnownPerson) {
  return {
    addressOblast: address.oblast,
    addressCityOrDistrict: address.cityOrDistrict,
    addressVillage: address.village,
    addressStreet: address.street,
    addressHouse: address.house,
    addressFlat: address.flat,
  };
}
