import { id } from '@aleumet/domain';
import type { Page } from '@aleumet/server';

/** How many rows, and after which one, as Prisma asks for it. */
export type PageWindow = { take: number; skip: number; cursor?: { id: string } };

/** The window of a list whose cursors hold row ids. */
export function windowOf(page: Page): PageWindow {
  const window = { take: page.limit, skip: 0 };
  return page.after === undefined ? window : { ...window, skip: 1, cursor: { id: id(page.after, 'after') } };
}
