import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { renderOperations } from './render-operations.ts';

const definition = z.object({
  PORT: z.coerce.number().describe('Port | to listen on.'),
  LEVEL: z.enum(['info', 'warn']).default('info').describe('Least level.'),
  TOKEN: z.string().optional().describe('Perhaps.'),
});

describe('the document for operators', () => {
  it('has a table of each program, with what is needed and what is taken otherwise', () => {
    expect(renderOperations('before\n<!-- environment -->after', [{ heading: 'orders', remark: 'One.', definition }]))
      .toBe(`before
### orders

One.

| variable | when not given | meaning |
| --- | --- | --- |
| \`PORT\` | **needed** | Port \\| to listen on. |
| \`LEVEL\` | \`info\` | Least level. |
| \`TOKEN\` | - | Perhaps. |
after`);
  });

  it('wants every variable described', () => {
    const silent = { heading: 'orders', definition: z.object({ PORT: z.string() }) };
    expect(() => renderOperations('<!-- environment -->', [silent])).toThrow('PORT is not described');
  });
});
