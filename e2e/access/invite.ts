import { newId, sendProgramme, type Story } from '@aleumet/standalone/case';

const SEND = 'mutation ($input: SendInvitationInput!) { sendInvitation(input: $input) { id } }';

/** Adds a second measure to the programme of the person, who is invited to it and has not replied. */
export async function invite(story: Story & { irpId: string; measureId: string }): Promise<void> {
  const { actors, department, doors, irpId, recipient } = story;
  const measureId = newId();
  await sendProgramme(story, { irpId, measureIds: [story.measureId, measureId] });
  await doors.clock.settle();
  const input = { id: newId(), personId: recipient.personId, measureId };
  await actors.employee(department.specialist).ask(SEND, { input });
  await doors.clock.settle();
}
