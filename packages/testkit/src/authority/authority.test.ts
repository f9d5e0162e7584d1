import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAuthority } from './authority.ts';

describe('the demo authority', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'authority-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is made once and kept', async () => {
    const first = await createAuthority({ folder });
    const second = await createAuthority({ folder });
    expect(second.rootPem).toBe(first.rootPem);
    const { certificatePem } = await second.issue({ name: 'AIGERIM' });
    expect(new X509Certificate(certificatePem).verify(new X509Certificate(first.rootPem).publicKey)).toBe(true);
  });

  it('is one and the same for programs that start at once', async () => {
    const together = await Promise.all(Array.from({ length: 5 }, () => createAuthority({ folder })));
    expect(new Set(together.map(({ rootPem }) => rootPem)).size).toBe(1);
    expect(await readdir(folder)).toEqual(['authority.pem']);
  });

  it('keeps its key from other users of the machine', async () => {
    await createAuthority({ folder: join(folder, 'new') });
    expect((await stat(join(folder, 'new'))).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, 'new', 'authority.pem'))).mode & 0o777).toBe(0o600);
  });

  it('is valid from 2020 to 2050, and another one in another folder', async () => {
    const root = new X509Certificate((await createAuthority({ folder })).rootPem);
    expect([root.validFromDate, root.validToDate]).toEqual([new Date('2020-01-01T00:00:00Z'), new Date('2050-01-01T00:00:00Z')]);
    expect(root.ca).toBe(true);
    expect((await createAuthority()).rootPem).not.toBe(root.toString());
  });

  it('says what to do about a damaged file', async () => {
    await writeFile(join(folder, 'authority.pem'), 'half a certificate');
    await expect(createAuthority({ folder })).rejects.toThrow('remove it and it will be made anew');
  });

  it('names the holder as Kazakh certificates do', async () => {
    const authority = await createAuthority({ folder });
    const { certificatePem } = await authority.issue({
      iin: '880314400015',
      bin: '050340000017',
      name: 'ӘБДІ АЙГЕРІМ',
      organisation: 'ЖШС',
    });
    const { subject } = new X509Certificate(certificatePem);
    expect(subject.split('\n')).toEqual([
      'CN=ӘБДІ АЙГЕРІМ',
      'serialNumber=IIN880314400015',
      'C=KZ',
      'O=ЖШС',
      'OU=BIN050340000017',
    ]);
  });
});
