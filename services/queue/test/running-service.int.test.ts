import { describe, expect, it } from 'vitest';
import { ApplicationGrantedSchema, IrpFormedSchema } from '@aleumet/proto-events';
import { aigerim, granted, measure } from './fixtures.ts';
import { startQueue } from './world.ts';

describe('the running service', () => {
  it('waits for a measure that is told late, then opens the window and tells it (A2-23a)', async () => {
    await using world = await startQueue();
    const { bus } = world.deps;
    const told: string[] = [];
    const opened = Promise.withResolvers<void>();
    await bus.subscribe('test', ['queue.events.v1'], async ({ type }) => {
      told.push(type);
      if (type === 'portal.queue.v1.SelectionOpened') opened.resolve();
    });
    await world.service.start();
    await bus.publish([world.messageOf(ApplicationGrantedSchema, granted(aigerim), aigerim.applicationId)]);
    await bus.publish([world.messageOf(IrpFormedSchema, measure(aigerim), aigerim.measureId)]);
    await opened.promise;
    expect(told).toEqual(['portal.queue.v1.EntryQueued', 'portal.queue.v1.SelectionOpened']);
    expect(await world.service.isReady()).toBe(true);
  });
});
