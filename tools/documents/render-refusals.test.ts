import { describe, expect, it } from 'vitest';
import { renderRefusals } from './render-refusals.ts';

const sentence = { en: 'No | yes', kk: 'Жоқ', ru: 'Нет' };

describe('the document of refusals', () => {
  it('lists the codes of a service in alphabetical order, in three languages', () => {
    const document = renderRefusals(new Map([['orders', { BED_TAKEN: sentence, ACT_SIGNED: sentence }]]));

    expect(document.split('## orders')[1]).toBe(`

| code | English | Қазақша | Русский |
| --- | --- | --- | --- |
| \`ACT_SIGNED\` | No \\| yes | Жоқ | Нет |
| \`BED_TAKEN\` | No \\| yes | Жоқ | Нет |
`);
  });
});
