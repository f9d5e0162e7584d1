import type { HostileRequest } from './hostile-request.ts';
import { operations } from './rows/operations.ts';
import { signatures } from './rows/signatures.ts';
import { size } from './rows/size.ts';
import { transport } from './rows/transport.ts';
import { variables } from './rows/variables.ts';

/** Every request that once blocked the portal; one list in `rows/` for each kind. */
export const table: readonly HostileRequest[] = [...size, ...operations, ...variables, ...transport, ...signatures];
