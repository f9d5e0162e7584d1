import { ServiceKind } from '@aleumet/proto-events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aigerim,
  applicationInput,
  damirUser,
  idOf,
  loadReferenceData,
  marat,
  REGISTER_APPLICATION,
  specialistAlmaty,
  specialistKaraganda,
  stateCorporation,
  svetlana,
  tellMeasure,
} from './fixtures.ts';
import { startApplicants, type World } from './world.ts';

let world: World;
const REFUSE_ACCEPTANCE = `mutation ($input: RefuseAcceptanceInput!) {
  refuseAcceptance(input: $input) { id status caseNo dueOn refusalReceipt { id text(language: EN) } }
}`;
const ATTORNEY = `mutation ($input: RegisterPowerOfAttorneyInput!) { registerPowerOfAttorney(input: $input) { name validUntil } }`;
const maratMeasure = idOf('measure', 2);

beforeAll(async () => {
  world = await startApplicants();
  await loadReferenceData(world, aigerim, marat, svetlana);
  await tellMeasure(world, aigerim);
  await tellMeasure(world, marat, { measureId: maratMeasure });
});
afterAll(() => world[Symbol.asyncDispose]());

describe('a package that is incomplete', () => {
  it('is refused with the receipt A2/F4, and the measure stays free (A2-9)', async () => {
    const { papers: _, ...ids } = applicationInput(aigerim, 10);
    const faults = [{ documentName: 'Identity card', fault: 'EXPIRED_DOCUMENTS' }];
    const { data, codes } = await world.ask(specialistAlmaty, REFUSE_ACCEPTANCE, { input: { ...ids, faults } });
    expect(codes).toEqual([]);
    expect(data).toMatchObject({
      refuseAcceptance: { status: 'ACCEPTANCE_REFUSED', caseNo: null, dueOn: null, refusalReceipt: { id: 'A2/F4' } },
    });
    expect(JSON.stringify(data)).toContain('1. | Identity card');
    expect(JSON.stringify(data)).toContain('Main street 1');
    expect((await world.told()).at(-1)).toMatchObject({
      type: 'AcceptanceRefused',
      event: { reasons: ['ACCEPTANCE_REFUSAL_REASON_EXPIRED_DOCUMENTS'], channel: 'CHANNEL_EMPLOYMENT_DEPARTMENT' },
    });
  });

  it('for a service whose forms the portal does not carry, is refused without the form of another service (A2-9)', async () => {
    const measureId = idOf('measure', 3);
    await tellMeasure(world, svetlana, { measureId, kind: ServiceKind.WHEELCHAIR });
    const { papers: _, ...ids } = applicationInput(svetlana, 11);
    const faults = [{ documentName: 'Identity card', fault: 'EXPIRED_DOCUMENTS' }];
    const { data, codes } = await world.ask(specialistAlmaty, REFUSE_ACCEPTANCE, { input: { ...ids, measureId, faults } });
    expect(codes).toEqual([]);
    expect(data).toMatchObject({ refuseAcceptance: { status: 'ACCEPTANCE_REFUSED', refusalReceipt: null } });
  });

  it('is refused by a unit of the State Corporation with its own name and address (A2-9)', async () => {
    const { papers: _, ...ids } = applicationInput(aigerim, 12);
    const faults = [{ documentName: 'Identity card', fault: 'INCOMPLETE_PACKAGE' }];
    const refused = await world.ask(stateCorporation, REFUSE_ACCEPTANCE, { input: { ...ids, faults } });
    expect(JSON.stringify(refused.data)).toContain('Мемлекеттік корпорация бөлімшесі, Main street 1');
  });

  it('leaves no trace when it is registered all the same (A2-9)', async () => {
    const before = await world.told();
    const { codes } = await world.ask(specialistAlmaty, REGISTER_APPLICATION, {
      input: { ...applicationInput(aigerim), papers: [] },
    });
    expect(codes).toEqual(['PACKAGE_INCOMPLETE']);
    expect(await world.told()).toEqual(before);
    expect(await world.deps.db.case.count()).toBe(0);
  });
});

describe('two applications for one measure', () => {
  it('race, and one is accepted', async () => {
    const inputs = [1, 2, 3, 4].map((n) => applicationInput(aigerim, n));
    const answers = await Promise.all(inputs.map((input) => world.ask(specialistAlmaty, REGISTER_APPLICATION, { input })));
    expect(answers.map(({ codes }) => codes).toSorted((one, other) => one.length - other.length)).toEqual([
      [],
      ['APPLICATION_EXISTS'],
      ['APPLICATION_EXISTS'],
      ['APPLICATION_EXISTS'],
    ]);
    expect(await world.deps.db.application.count({ where: { status: 'ACCEPTED' } })).toBe(1);
  });
});

describe('an application at the State Corporation', () => {
  const input = {
    ...applicationInput(marat, 20),
    measureId: maratMeasure,
    filedBy: 'ATTORNEY',
    applicantIin: damirUser.kind === 'CITIZEN' ? damirUser.iin : '',
    applicantName: 'Damir',
  };
  const papers = [...input.papers, { kind: 'POWER_OF_ATTORNEY', name: 'Power of attorney', sheetCount: 1 }];

  const attorney = { applicationId: input.id, iin: input.applicantIin, name: 'Damir', validUntil: '2027-01-01' };

  it('brings no power of attorney before it is accepted, and none to an office that did not accept it (A2-6a)', async () => {
    expect((await world.ask(stateCorporation, ATTORNEY, { input: attorney })).codes).toEqual(['APPLICATION_NOT_FOUND']);
    const ofAnother = { ...attorney, applicationId: applicationInput(aigerim).id };
    expect((await world.ask(specialistKaraganda, ATTORNEY, { input: ofAnother })).codes).toEqual(['APPLICATION_NOT_FOUND']);
    expect(await world.ask(damirUser, '{ represented { scope } }')).toEqual({ codes: [], data: { represented: [] } });
  });

  it('is not accepted by a unit that stands in no register (A2-6b)', async () => {
    const nowhere = { ...stateCorporation, unitId: idOf('entry', 77) };
    expect((await world.ask(nowhere, REGISTER_APPLICATION, { input: { ...input, papers } })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await world.ask(nowhere, ATTORNEY, { input: attorney })).codes).toEqual(['UNAUTHENTICATED']);
    const INTAKE = `{ intakeMeasures(iin: "${marat.iin}") { measure { id } } }`;
    expect((await world.ask(nowhere, INTAKE)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('is accepted from an attorney who shows the power, with a receipt and no refusal, and a term of ten working days (A2-6a, A2-9)', async () => {
    expect((await world.ask(stateCorporation, REGISTER_APPLICATION, { input: { ...input, papers } })).codes).toEqual([]);
    const READ = `query ($id: UUID!) { application(id: $id) {
      filedBy applicantName channel dueOn isOverdue unit { id } receipt { caseNo registeredOn serviceOn acceptedBy papers { name } certifiedCopies }
      form { id text(language: KK) } refusalReceipt { id } registerQueries { register answeredAt }
    } }`;
    const { data, codes } = await world.ask(stateCorporation, READ, { id: input.id });
    expect(codes).toEqual([]);
    expect(data).toMatchObject({
      application: {
        filedBy: 'ATTORNEY',
        applicantName: 'Damir',
        channel: 'STATE_CORPORATION',
        dueOn: '2026-02-16',
        isOverdue: false,
        unit: { id: stateCorporation.unitId },
        receipt: { registeredOn: '2026-02-02', serviceOn: '2026-02-16', acceptedBy: stateCorporation.name, certifiedCopies: [] },
        form: { id: 'A2/F2' },
        refusalReceipt: null,
        registerQueries: [
          { register: 'DISABILITY', answeredAt: null },
          { register: 'IDENTITY_DOCUMENT', answeredAt: null },
          { register: 'PROGRAMME_MEASURES', answeredAt: null },
          { register: 'RESIDENCE', answeredAt: null },
        ],
      },
    });
  });

  it('is followed by the attorney, who sees nothing else of the person and nothing of others (A2-6a)', async () => {
    expect((await world.ask(stateCorporation, ATTORNEY, { input: attorney })).codes).toEqual([]);
    const OF_PERSON =
      'surname iin birthDate phones { number } address { street } representatives { iin } complaints { nodes { id } }';
    const { data, codes } = await world.ask(
      damirUser,
      `{ applications { nodes { id form { id } person { id ${OF_PERSON} } } } }`,
    );
    const nothing = { surname: null, iin: null, birthDate: null, phones: [], address: null, representatives: [] };
    const person = { id: marat.personId, ...nothing, complaints: { nodes: [] } };
    expect(codes).toEqual([]);
    expect(data).toEqual({ applications: { nodes: [{ id: input.id, form: null, person }] } });
  });

  it('takes a certified copy where a register holds no data (A2-7b, A2-7c)', async () => {
    world.registers.behave({ register: 'DISABILITY', iin: marat.iin }, 'MISSING');
    await world.sweep();
    const ATTACH = `mutation ($input: AttachPaperCopyInput!) { attachPaperCopy(input: $input) { receipt { certifiedCopies } } }`;
    const copy = { applicationId: input.id, register: 'DISABILITY', documentName: 'Certificate of disability' };
    expect(await world.ask(stateCorporation, ATTACH, { input: copy })).toEqual({
      codes: [],
      data: { attachPaperCopy: { receipt: { certifiedCopies: ['Certificate of disability'] } } },
    });
  });

  it('shows the specialist where a register contradicts (A2/F3-9)', async () => {
    const measureId = idOf('measure', 3);
    await tellMeasure(world, svetlana, { measureId, workInjury: true });
    world.registers.behave({ register: 'WORK_INJURY', iin: svetlana.iin }, 'CONTRADICTORY');
    await world.ask(specialistAlmaty, REGISTER_APPLICATION, { input: { ...applicationInput(svetlana, 21), measureId } });
    expect(await world.sweep()).toBe(6);
    const READ = `query ($id: UUID!) { application(id: $id) { registerQueries { register differences } } }`;
    const { data } = await world.ask(specialistAlmaty, READ, { id: idOf('application', 21) });
    expect(data).toEqual({
      application: {
        registerQueries: [
          { register: 'DISABILITY', differences: [] },
          { register: 'EMPLOYER_CEASED', differences: [] },
          { register: 'IDENTITY_DOCUMENT', differences: [] },
          { register: 'PROGRAMME_MEASURES', differences: [] },
          { register: 'RESIDENCE', differences: [] },
          { register: 'WORK_INJURY', differences: ['iin'] },
        ],
      },
    });
  });
});

describe('the work list of a department', () => {
  const LIST = `query ($filter: ApplicationFilter, $first: Int, $after: String) {
    applications(filter: $filter, first: $first, after: $after) { nodes { person { id } isOverdue } pageInfo { hasNextPage endCursor } }
  }`;
  type Page = { applications: { nodes: { person: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };

  it('holds its own applications, page by page', async () => {
    const filter = { statuses: ['ACCEPTED'] };
    const one = (await world.ask(specialistAlmaty, LIST, { filter, first: 1 })).data as Page;
    expect(one.applications.pageInfo.hasNextPage).toBe(true);
    const other = (await world.ask(specialistAlmaty, LIST, { filter, first: 1, after: one.applications.pageInfo.endCursor }))
      .data as Page;
    expect(other.applications.pageInfo.hasNextPage).toBe(false);
    const found = [...one.applications.nodes, ...other.applications.nodes].map(({ person }) => person.id);
    expect(found.toSorted()).toEqual([aigerim.personId, svetlana.personId]);
    const elsewhere = (await world.ask(specialistKaraganda, LIST, { filter })).data as Page;
    expect(elsewhere.applications.nodes.map(({ person }) => person.id)).toEqual([marat.personId]);
  });

  it('shows what is overdue from the day after the term (A2/F3-3)', async () => {
    const overdue = { filter: { isOverdue: true } };
    world.moveTo('2026-02-16T18:59:59Z');
    expect((await world.ask(specialistAlmaty, LIST, overdue)).data).toMatchObject({ applications: { nodes: [] } });
    world.moveTo('2026-02-16T19:00:00Z');
    const late = (await world.ask(specialistAlmaty, LIST, overdue)).data as Page;
    expect(late.applications.nodes.map(({ person }) => person.id).toSorted()).toEqual([aigerim.personId, svetlana.personId]);
  });
});
