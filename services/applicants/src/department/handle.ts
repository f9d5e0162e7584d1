import { createCommandHandler, type Database, type Handle } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import { type DepartmentCommand, departmentDecider } from './decider.ts';
import { publishDepartment } from './publish.ts';
import { loadDepartment, saveDepartment } from './store.ts';

/** Every change of a department passes through this handler. */
export function createHandleDepartment(db: Database<Prisma.TransactionClient>, committed: () => void): Handle<DepartmentCommand> {
  return createCommandHandler({
    db,
    decider: departmentDecider,
    load: loadDepartment,
    save: saveDepartment,
    publish: publishDepartment,
    committed,
  });
}
