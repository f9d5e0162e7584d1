import { describe, expect, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import { law } from '../../test/sms-specification.ts';
import { dateText, templateOn, templatesInForce, textOf, type Template } from './template.ts';

const today = plainDate('2026-02-02');
const [first] = law.templates;
if (!first) throw new Error('no templates');
const newer: Template = { ...first, validFrom: plainDate('2026-03-01'), kk: 'жаңа {caseNo}' };

describe('a template', () => {
  it('is the newest in force on the day', () => {
    expect(templateOn([first, newer], first, plainDate('2026-02-28'))).toBe(first);
    expect(templateOn([first, newer], first, plainDate('2026-03-01'))).toBe(newer);
    expect(templatesInForce([first, newer], plainDate('2026-03-01'))).toEqual([newer]);
  });

  it('leaves no gap open without a fault', () => {
    expect(textOf(newer, 'KK', { caseNo: '75-1' })).toBe('жаңа 75-1');
    expect(() => textOf(newer, 'KK', {})).toThrow('SAN-SMS-01 has no value for {caseNo}');
  });

  it('has the same gaps in every language', () => {
    const gapsOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
    for (const { kk, ru, en } of templatesInForce(law.templates, today)) {
      expect([gapsOf(ru), gapsOf(en)]).toEqual([gapsOf(kk), gapsOf(kk)]);
    }
  });

  it('exists for each of the nine messages of the catalogue', () => {
    const codes = new Set(templatesInForce(law.templates, today).map(({ code }) => code));
    expect([...codes].toSorted()).toEqual(Array.from({ length: 9 }, (_, at) => `SAN-SMS-0${at + 1}`));
  });

  it('shows a date as people read it', () => {
    expect(dateText(plainDate('2026-04-02'))).toBe('02.04.2026');
  });
});
