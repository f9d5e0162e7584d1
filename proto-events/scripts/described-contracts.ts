import {
  type DescEnum,
  type DescField,
  type DescFile,
  type DescMessage,
  createFileRegistry,
  fromBinary,
} from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Position of a comment: numbers of fields and positions in `FileDescriptorProto`. */
type Path = readonly number[];
const PACKAGE: Path = [2];
const MESSAGES = 4;
const ENUMS = 5;
const FIELDS = 2;
const VALUES = 2;

/** The contracts with their comments, which generated code does not contain. */
export type DescribedContracts = {
  file: (name: string) => DescFile;
  message: (typeName: string) => DescMessage;
  packageComment: (file: DescFile) => string;
  messageComment: (message: DescMessage) => string;
  fieldComment: (field: DescField) => string;
  enumComment: (desc: DescEnum) => string;
  valueComment: (desc: DescEnum, at: number) => string;
};

/** Builds the proto files with buf, offline. */
export function describeContracts(): DescribedContracts {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const image = execFileSync('buf', ['build', '--output', '-#format=binpb'], { cwd, maxBuffer: 64 * 1024 * 1024 });
  const registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, image));
  return {
    file: (name) => found(registry.getFile(`${name}.proto`), name),
    message: (typeName) => found(registry.getMessage(typeName), typeName),
    packageComment: (file) => commentAt(file, PACKAGE),
    messageComment: (message) => commentAt(message.file, pathOf(message)),
    fieldComment: (field) => commentAt(field.parent.file, [...pathOf(field.parent), FIELDS, field.parent.fields.indexOf(field)]),
    enumComment: (desc) => commentAt(desc.file, enumPathOf(desc)),
    valueComment: (desc, at) => commentAt(desc.file, [...enumPathOf(desc), VALUES, at]),
  };
}

function pathOf(message: DescMessage): Path {
  return [MESSAGES, message.file.messages.indexOf(message)];
}

function enumPathOf(desc: DescEnum): Path {
  return [ENUMS, desc.file.enums.indexOf(desc)];
}

function commentAt(file: DescFile, path: Path): string {
  const wanted = path.join('.');
  const location = file.proto.sourceCodeInfo?.location.find((one) => one.path.join('.') === wanted);
  return (location?.leadingComments ?? '').replaceAll(/\s+/g, ' ').trim();
}

function found<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`not in the contracts: ${name}`);
  return value;
}
