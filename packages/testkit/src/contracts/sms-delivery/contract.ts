import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGateway, type GivenSms, startFakeGateway } from './fake-gateway.ts';

/** The part of a delivery that the contract uses; the full type belongs to the service that sends. */
export type Delivery = { send: (sms: GivenSms) => Promise<unknown> };
export type CreateDelivery = (options: { url: string; token: string; timeoutMilliseconds: number }) => Delivery;

const UNAVAILABLE = { code: 'UNAVAILABLE' };
const sms = {
  id: '0190b000-0000-7000-8000-000000000001',
  number: '+77770000001',
  text: 'Өнім берушіні таңдаңыз.',
  sender: 'E_SOBES',
} as const;

/**
 * Defines the tests that every delivery of SMS must pass: what is accepted, what is refused, what fails, and that no SMS is sent
 * twice.
 */
export function describeSmsDeliveryContract(createDelivery: CreateDelivery): void {
  let gateway: FakeGateway;
  let delivery: Delivery;
  beforeAll(async () => {
    gateway = await startFakeGateway();
    delivery = createDelivery({ url: gateway.url, token: 'secret', timeoutMilliseconds: 200 });
  });
  beforeEach(() => {
    gateway.mood = 'WELL';
    gateway.given.length = 0;
  });
  afterAll(() => gateway[Symbol.asyncDispose]());

  describe('a gateway that is well', () => {
    it('gets id, number, text and sender as they are', async () => {
      expect(await delivery.send(sms)).toBe('TAKEN');
      expect(gateway.given).toEqual([sms]);
    });

    it('learns who the portal is, and the id under which a repeat is known', async () => {
      await delivery.send(sms);
      expect(gateway.headers).toMatchObject({ authorization: 'Bearer secret', 'idempotency-key': sms.id });
    });

    it('gives an SMS that is handed over twice to the network once', async () => {
      expect([await delivery.send(sms), await delivery.send(sms)]).toEqual(['TAKEN', 'TAKEN']);
      expect(gateway.given).toEqual([sms]);
    });
  });

  describe('a gateway that will never take an SMS', () => {
    it.each([400, 422] as const)('refuses it for good by %i', async (status) => {
      gateway.mood = status;
      expect(await delivery.send(sms)).toBe('REFUSED');
    });
  });

  describe('a gateway of which nobody knows whether it took an SMS', () => {
    it.each([401, 403, 404, 408, 429, 500, 502, 503] as const)('is unavailable by %i', async (status) => {
      gateway.mood = status;
      await expect(delivery.send(sms)).rejects.toMatchObject(UNAVAILABLE);
    });

    it('is unavailable when it is too slow', async () => {
      gateway.mood = 'SILENT';
      await expect(delivery.send(sms)).rejects.toMatchObject(UNAVAILABLE);
    });

    it('has given the SMS once after the line broke and the SMS was handed over again', async () => {
      gateway.mood = 'BROKEN_LINE';
      await expect(delivery.send(sms)).rejects.toMatchObject(UNAVAILABLE);
      gateway.mood = 'WELL';
      expect(await delivery.send(sms)).toBe('TAKEN');
      expect(gateway.given).toEqual([sms]);
    });

    it('is unavailable when nothing listens', async () => {
      const nowhere = createDelivery({ url: 'http://127.0.0.1:1/messages', token: 'secret', timeoutMilliseconds: 200 });
      await expect(nowhere.send(sms)).rejects.toMatchObject(UNAVAILABLE);
    });

    it('is named in the error, and number and text are not', async () => {
      gateway.mood = 500;
      const error = await delivery.send(sms).catch((problem: unknown) => problem);
      expect(String(error)).toBe('Unavailable: does not answer: SMS gateway (500)');
    });
  });
}
