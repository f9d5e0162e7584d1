import { dayOf, instant } from '@aleumet/domain';
import { demoCitizens } from '@aleumet/testkit/demo';
import type { Story, WithApplication, WithMeasure } from './setup.ts';
import { requireSame, required } from './stage/difference.ts';
import { terms } from './stage/law.ts';
import { newId } from './stage/new-id.ts';

const REGISTER = `mutation RegisterApplication($input: RegisterApplicationInput!) {
  registerApplication(input: $input) { id caseNo receivedAt dueOn filedBy receipt { caseNo registeredOn serviceOn acceptedBy papers { kind } } }
}`;
type Receipt = { caseNo: string; registeredOn: string; serviceOn: string; acceptedBy: string; papers: { kind: string }[] };
type Registered = {
  registerApplication: {
    id: string;
    caseNo: string;
    receivedAt: string;
    dueOn: string;
    filedBy: string;
    receipt: Receipt | null;
  };
};

/** Who submits the papers, and where. */
export type Intake = {
  office: 'EMPLOYMENT_DEPARTMENT' | 'STATE_CORPORATION';
  filedBy: 'PERSON' | 'LEGAL_REPRESENTATIVE' | 'ATTORNEY';
};

/** A complete package is accepted; its ticket or receipt states the last day of the service (A2-6, A2-8, A2-10). */
export async function apply<S extends Story & WithMeasure>(story: S, { office, filedBy }: Intake): Promise<S & WithApplication> {
  const { actors, department, law, recipient, witness } = story;
  const applicationId = newId();
  const papers = ['APPLICATION_FORM', 'IDENTITY_DOCUMENT', ...(filedBy === 'ATTORNEY' ? ['POWER_OF_ATTORNEY'] : [])];
  const [representative] = recipient.representatives;
  const input = {
    id: applicationId,
    personId: recipient.personId,
    measureId: story.measureId,
    filedBy,
    ...(filedBy !== 'PERSON' && { applicantIin: representative?.iin }),
    ...(filedBy === 'ATTORNEY' && { applicantName: nameOf(representative?.iin) }),
    papers: papers.map((kind) => ({ kind, name: kind.toLowerCase().replaceAll('_', ' ') })),
    position: office === 'STATE_CORPORATION' ? 'operator' : 'specialist',
  };
  const desk = actors.employee(office === 'STATE_CORPORATION' ? 'stateCorporation' : department.specialist);
  const { registerApplication } = await desk.ask<Registered>(REGISTER, { input });

  const proof = office === 'STATE_CORPORATION' ? { name: 'receipt', rule: 'A2-8a' } : { name: 'ticket', rule: 'A2-8b' };
  const receipt = required(proof.rule, proof.name, registerApplication.receipt);
  const due = law.lastDayOf(terms.service, dayOf(instant(registerApplication.receivedAt)));
  requireSame({ rule: due.rule, what: 'last day of the service', expected: due.on, came: registerApplication.dueOn });
  requireSame({
    rule: proof.rule,
    what: `day of obtaining the service on the ${proof.name}`,
    expected: due.on,
    came: receipt.serviceOn,
  });
  requireSame({
    rule: proof.rule,
    what: `papers on the ${proof.name}`,
    expected: papers,
    came: receipt.papers.map(({ kind }) => kind),
  });
  await witness.tell({
    person: recipient,
    who: desk.name,
    what: `accepts the papers for ${recipient.givenName}, case ${registerApplication.caseNo}, and gives the ${proof.name}`,
    rule: proof.rule,
    deadlines: [{ of: 'service', ...due }],
    events: ['ApplicationRegistered'],
  });
  return { ...story, applicationId };
}

/** The name on the power of attorney. */
function nameOf(iin: string | undefined): string {
  const found = Object.values(demoCitizens).find((citizen) => citizen.iin === iin);
  const { familyName, givenName, patronymic } = required('A2-6a', 'attorney of the demo', found);
  return `${familyName} ${givenName} ${patronymic}`;
}
