import { bin, id, iin } from '@aleumet/domain';
import { describe, expect, it } from 'vitest';
import { demoCitizens } from './citizens.ts';
import { demoDepartments } from './departments.ts';
import { demoEmployees } from './employees.ts';
import { binOf, iinOf } from './identity-numbers.ts';
import { demoProviders } from './providers.ts';
import { demoRecipients } from './recipients.ts';
import { demoUsers } from './users.ts';

describe('made-up national numbers', () => {
  it('have the right check digit by the first pass of weights', () => {
    expect(iinOf('1988-03-14', 'FEMALE', 1)).toBe('880314400015');
  });

  it('have the right check digit by the second pass, where the first gives ten', () => {
    expect(iinOf('1988-03-14', 'FEMALE', 60)).toBe('880314400601');
  });

  it('are refused where both passes give ten', () => {
    expect(() => iinOf('1988-03-14', 'FEMALE', 140)).toThrow('take the next serial number');
  });

  it('tell the century and the sex', () => {
    const seventh = (birthOn: string, sex: 'MALE' | 'FEMALE') => iinOf(birthOn, sex, 5)[6];
    expect([seventh('1899-01-01', 'MALE'), seventh('1900-01-01', 'FEMALE'), seventh('2015-05-20', 'MALE')]).toEqual([
      '1',
      '4',
      '5',
    ]);
  });

  it('of an organisation tell the month of registration', () => {
    expect(binOf('2004-05', 12).slice(0, 6)).toBe('040540');
  });
});

describe('the people of the demo', () => {
  const citizens = [...Object.values(demoRecipients), ...Object.values(demoCitizens)];
  const users = demoUsers();

  it('have numbers that the portal accepts', () => {
    for (const user of users) if ('iin' in user) expect(iin(user.iin)).toBe(user.iin);
    for (const provider of Object.values(demoProviders)) expect(bin(provider.bin)).toBe(provider.bin);
  });

  it('are all different', () => {
    const names = users.map(({ user }) => user);
    const subjects = users.map(({ sub }) => id(sub));
    const iins = users.flatMap((user) => ('iin' in user ? user.iin : []));
    for (const list of [names, subjects, iins]) expect(new Set(list).size).toBe(list.length);
    expect(new Set(users.map(({ kind }) => kind)).size).toBe(10);
  });

  it('live in departments of the demo, and so do those who serve them', () => {
    const departmentIds = Object.values(demoDepartments).map((department) => id(department.id));
    const named = [...citizens, ...Object.values(demoEmployees)].flatMap((each) =>
      'departmentId' in each ? each.departmentId : [],
    );
    expect(named.filter((departmentId) => !departmentIds.some((known) => known === departmentId))).toEqual([]);
  });

  it('are represented by citizens who can log in', () => {
    const representatives = Object.values(demoRecipients).flatMap((recipient) => recipient.representatives);
    expect(representatives.map((each) => each.iin)).toEqual([demoCitizens.saule.iin, demoCitizens.damir.iin]);
  });
});
