import { describe, expect, it } from 'vitest';
import { createSimulatedRegisters } from '@aleumet/testkit';
import { describeStateRegistersContract } from '@aleumet/testkit/contracts/state-registers';
import { startRegisterGateway } from '@aleumet/testkit/contracts/state-registers/gateway';
import { createHttpRegisters } from './state-registers.ts';

const question = { requestId: '0190b000-0000-7000-8000-000000000001', register: 'RESIDENCE', iin: '880314400019' } as const;

describe('registers behind a gateway', () => {
  describeStateRegistersContract(async (simulated, { timeoutMilliseconds }) => {
    const gateway = await startRegisterGateway(simulated);
    const registers = createHttpRegisters({ url: gateway.url, timeoutMilliseconds });
    return { registers, [Symbol.asyncDispose]: () => gateway[Symbol.asyncDispose]() };
  });

  it('learn the id under which a repeated question is known', async () => {
    await using gateway = await startRegisterGateway(createSimulatedRegisters());
    await createHttpRegisters({ url: gateway.url }).ask(question);
    expect(gateway.requestIds).toEqual([question.requestId]);
  });

  it('are unavailable when they are slower than anybody waits', async () => {
    const simulated = createSimulatedRegisters();
    simulated.behave(question, 'SLOW');
    await using gateway = await startRegisterGateway(simulated);
    const registers = createHttpRegisters({ url: gateway.url, timeoutMilliseconds: 50 });
    await expect(registers.ask(question)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('are unavailable when they do not answer at all', async () => {
    await expect(createHttpRegisters({ url: 'http://127.0.0.1:1' }).ask(question)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});

const source = 'State database "Individuals"';

/** What comes of an answer of this JSON. */
async function answering(json: unknown): Promise<unknown> {
  const ask = () => Promise.resolve(json as never);
  await using gateway = await startRegisterGateway({ ...createSimulatedRegisters(), ask });
  return await createHttpRegisters({ url: gateway.url }).ask(question);
}

describe('an answer of a register', () => {
  it('is kept in one normal form', async () => {
    const document = { name: 'И\u0306ОСИ\u0306Ф', note: 'a\r\nb' };
    const kept = { source, found: true, document: { name: 'ЙОСЙФ', note: 'a\nb' } };
    expect(await answering({ source: ` ${source}`, found: true, document })).toEqual(kept);
  });

  it('may hold an empty field', async () => {
    const answer = { source, found: true, document: { patronymic: '' } };
    expect(await answering(answer)).toEqual(answer);
  });

  it.each([
    ['no source', { source: '', found: true }],
    ['no word of whether it holds the data', { source }],
    ['U+0000 in its source', { source: `${source}\0`, found: true }],
    ['U+0000 in a value', { source, found: true, document: { name: 'a\0' } }],
    ['U+0000 in the name of a field', { source, found: true, document: { 'a\0': 'b' } }],
    ['half of a character', { source, found: true, document: { name: 'a\ud800' } }],
    ['too long a value', { source, found: true, document: { name: 'a'.repeat(4001) } }],
    [
      'too many fields',
      { source, found: true, document: Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`f${n}`, ''])) },
    ],
    ['a field that is no text', { source, found: true, document: { name: 1 } }],
    ['too much in all', { source, found: true, padding: 'a'.repeat(200_000) }],
    ['no JSON', '<html>'],
  ])('with %s cannot be kept, and nothing of it stands in the error', async (_, json) => {
    const problem = await answering(json).catch((error: unknown) => error);
    const message = 'answers what cannot be kept: state register RESIDENCE';
    expect(problem).toMatchObject({ code: 'ANSWER_UNREADABLE', message });
  });
});
