import { InvalidInput, line, MOST_OF_A_NAME } from '@aleumet/domain';
import type { Certificate } from 'pkijs';
import type { Signer } from '../../signing/verified-signature.ts';

const COMMON_NAME = '2.5.4.3';
const SERIAL_NUMBER = '2.5.4.5';
const ORGANISATIONAL_UNIT = '2.5.4.11';

/** Certificates in Kazakhstan contain `SERIALNUMBER=IIN…` of the holder and `OU=BIN…` of the organisation. */
export function signerOf(certificate: Certificate): Signer {
  const iin = only(matches(certificate, SERIAL_NUMBER, /^IIN(\d{12})$/));
  const bin = only(matches(certificate, ORGANISATIONAL_UNIT, /^BIN(\d{12})$/));
  const name = only(matches(certificate, COMMON_NAME, /^(.+)$/).flatMap(asLine));
  return {
    ...(iin !== undefined && { iin }),
    ...(bin !== undefined && { bin }),
    ...(name !== undefined && { name }),
  };
}

export function serialOf(certificate: Certificate): string {
  return Buffer.from(certificate.serialNumber.valueBlock.valueHexView).toString('hex');
}

function matches(certificate: Certificate, type: string, form: RegExp): string[] {
  return certificate.subject.typesAndValues
    .filter((attribute) => attribute.type === type)
    .flatMap(({ value }) => form.exec(value.valueBlock.value)?.[1] ?? []);
}

/** Authorities write what they are given: a name that is not a valid line counts as absent. */
function asLine(text: string): string[] {
  try {
    return [line(text, 'name', MOST_OF_A_NAME)];
  } catch (error) {
    if (error instanceof InvalidInput) return [];
    throw error;
  }
}

/** A subject with two different numbers identifies nobody. */
function only(values: string[]): string | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}
