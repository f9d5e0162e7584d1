import type { HostileRequest } from './hostile-request.ts';
import { size } from './rows/size.ts';

/** Every request that stopped the portal once; one list of `rows/` for each kind. */
export const table: readonly HostileRequest[] = [...size];
