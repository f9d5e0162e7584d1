import { Utf8String } from 'asn1js';
import { AttributeTypeAndValue, Certificate } from 'pkijs';
import { describe, expect, it } from 'vitest';
import { signerOf } from './certificate-subject.ts';

const iin = ['2.5.4.5', 'IIN880314400015'] as const;
const bin = ['2.5.4.11', 'BIN040540000128'] as const;

describe('the subject of a certificate', () => {
  it('names the holder and the organisation acted for', () => {
    expect(signerOf(certificateOf([iin, bin, ['2.5.4.3', 'ӘБДІҚАЛЫҚОВА АЙГЕРІМ']]))).toEqual({
      iin: '880314400015',
      bin: '040540000128',
      name: 'ӘБДІҚАЛЫҚОВА АЙГЕРІМ',
    });
  });

  it.each(['АЙГЕРІМ\0', 'АЙГЕРІМ\u202E', 'А'.repeat(201)])('has no name where none can be kept', (text) => {
    expect(signerOf(certificateOf([iin, ['2.5.4.3', text]]))).toEqual({ iin: '880314400015' });
  });

  it('may have units that are no BIN', () => {
    expect(signerOf(certificateOf([['2.5.4.11', 'ACCOUNTS'], bin]))).toEqual({ bin: '040540000128' });
  });

  it('with two different numbers names nobody', () => {
    expect(signerOf(certificateOf([iin, ['2.5.4.5', 'IIN900101300017']]))).toEqual({});
  });

  it.each(['880314400015', 'IIN88031440001', 'IIN8803144000150', 'XIIN880314400015', 'IIN88031440001A'])(
    'names nobody by %s',
    (text) => {
      expect(signerOf(certificateOf([['2.5.4.5', text]]))).toEqual({});
    },
  );
});

function certificateOf(attributes: readonly (readonly [type: string, text: string])[]): Certificate {
  const certificate = new Certificate();
  certificate.subject.typesAndValues = attributes.map(
    ([type, text]) => new AttributeTypeAndValue({ type, value: new Utf8String({ value: text }) }),
  );
  return certificate;
}
