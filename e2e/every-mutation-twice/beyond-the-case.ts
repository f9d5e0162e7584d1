import { newId, type playWholeStay, sendProgramme } from '@aleumet/standalone/case';

type Finished = Awaited<ReturnType<typeof playWholeStay>>;

const mutation = (name: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id } }`;
const papers = ['APPLICATION_FORM', 'IDENTITY_DOCUMENT'].map((kind) => ({ kind, name: kind }));

/**
 * What the case does not include: papers that are refused, a service that is refused, a complaint with its answer, and an SMS.
 */
export async function playBeyondTheCase(finished: Finished): Promise<void> {
  const { actors, doors, irpId, recipient } = finished;
  const { personId } = recipient;
  const [incomplete, refused] = [newId(), newId()];
  await sendProgramme(finished, { irpId, measureIds: [finished.measureId, incomplete, refused] });
  await doors.clock.settle();

  const { ask } = actors.employee('specialistAlmaty');
  const faults = [{ documentName: 'Identity card', fault: 'EXPIRED_DOCUMENTS' }];
  const about = { personId, position: 'specialist' };
  await ask(mutation('refuseAcceptance'), { input: { id: newId(), measureId: incomplete, faults, ...about } });
  const applicationId = newId();
  await ask(mutation('registerApplication'), { input: { id: applicationId, measureId: refused, papers, ...about } });
  await doors.clock.settle();
  const ground = { ground: 'UNRELIABLE_DATA', reason: 'The papers are of somebody else.' };
  await ask(mutation('refuseService'), { input: { applicationId, ...ground } });

  const complaintId = newId();
  const subject = { personId, kind: 'SANATORIUM_RESORT_TREATMENT' };
  const complaint = { body: 'EMPLOYMENT_DEPARTMENT', delivery: 'BY_HAND', text: 'Nobody answers.', answerPlace: 'Room 5' };
  await ask(mutation('registerComplaint'), { input: { id: complaintId, ...subject, ...complaint } });
  await actors.employee('headAlmaty').ask(mutation('answerComplaint'), { input: { complaintId, text: 'We answer now.' } });

  const sms = { from: '+77015550001', text: '42', receivedAt: `${doors.clock.today()}T03:00:00.000Z` };
  await actors.employee('smsGateway').ask(mutation('receiveSms'), { input: { id: newId(), ...sms } });
}
