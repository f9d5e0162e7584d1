import { describe, expect, it } from 'vitest';
import { createSimulatedRegisters } from './simulated-registers.ts';

const question = { register: 'RESIDENCE', iin: '880314400019' };
const source = 'State database "Individuals"';

describe('a simulated register', () => {
  it('holds the data of everybody', async () => {
    const registers = createSimulatedRegisters();
    await expect(registers.ask(question)).resolves.toEqual({ source, found: true, document: { iin: question.iin } });
  });

  it('can miss the data of one person', async () => {
    const registers = createSimulatedRegisters();
    registers.behave(question, 'MISSING');
    await expect(registers.ask(question)).resolves.toEqual({ source, found: false, document: {} });
    await expect(registers.ask({ ...question, iin: '790101300015' })).resolves.toMatchObject({ found: true });
  });

  it('can be silent, and answer later', async () => {
    const registers = createSimulatedRegisters();
    registers.behave(question, 'SILENT');
    await expect(registers.ask(question)).rejects.toMatchObject({ name: 'Unavailable' });
    registers.behave(question, 'HOLDS');
    await expect(registers.ask(question)).resolves.toMatchObject({ found: true });
  });

  it('can be slow', async () => {
    const registers = createSimulatedRegisters();
    registers.behave(question, 'SLOW');
    const begun = performance.now();
    await expect(registers.ask(question)).resolves.toMatchObject({ found: true });
    expect(performance.now() - begun).toBeGreaterThan(1_400);
  });

  it('can hold the data of somebody else', async () => {
    const registers = createSimulatedRegisters();
    registers.behave(question, 'CONTRADICTORY');
    await expect(registers.ask(question)).resolves.toMatchObject({ found: true, document: { iin: '000000000000' } });
  });
});
