import { Unavailable } from '@aleumet/domain';
import { eventually } from '../eventually.ts';

/** How a register answers about a person. */
export type RegisterConduct =
  | 'HOLDS'
  /** It has no data about the person: a paper copy is needed. */
  | 'MISSING'
  /** It does not answer; the request must be repeated later. */
  | 'SILENT'
  /** It answers late. */
  | 'SLOW'
  /** Its data are about another person. */
  | 'CONTRADICTORY';

type Question = { register: string; iin: string };
type Reply = { source: string; found: boolean; document: Readonly<Record<string, string>> };

/** Stands in for the state information systems; each request is answered as set for the person. */
export type SimulatedRegisters = {
  ask: (question: Question) => Promise<Reply>;
  /** Sets how the register answers about the person. By default every register has the data of everyone. */
  behave: (question: Question, conduct: RegisterConduct) => void;
};

const SLOW_MS = 1_500;
const SOMEBODY_ELSE = '000000000000';

const SOURCES: Readonly<Record<string, string>> = {
  IDENTITY_DOCUMENT: 'State database "Individuals"',
  DISABILITY: 'Centralised data bank of persons with disabilities',
  PROGRAMME_MEASURES: 'Centralised data bank of persons with disabilities',
  RESIDENCE: 'State database "Individuals"',
  WORK_INJURY: 'Information system of the labour inspection',
  EMPLOYER_CEASED: 'State database "Legal entities"',
};

/** Creates registers that have the data of everyone. */
export function createSimulatedRegisters(): SimulatedRegisters {
  const conducts = new Map<string, RegisterConduct>();
  const keyOf = ({ register, iin }: Question) => `${register} ${iin}`;
  return {
    behave: (question, conduct) => void conducts.set(keyOf(question), conduct),
    ask: async (question) => {
      const conduct = conducts.get(keyOf(question)) ?? 'HOLDS';
      if (conduct === 'SILENT') throw new Unavailable(`state register ${question.register}`);
      if (conduct === 'SLOW') await pass(SLOW_MS);
      return replyTo(question, conduct);
    },
  };
}

function replyTo({ register, iin }: Question, conduct: RegisterConduct): Reply {
  const source = SOURCES[register] ?? register;
  if (conduct === 'MISSING') return { source, found: false, document: {} };
  return { source, found: true, document: { iin: conduct === 'CONTRADICTORY' ? SOMEBODY_ELSE : iin } };
}

/** Waits in real time, as a slow system does. */
async function pass(milliseconds: number): Promise<void> {
  const until = performance.now() + milliseconds;
  await eventually(async () => (performance.now() >= until ? true : undefined));
}
