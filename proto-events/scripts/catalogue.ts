import { type DescEnum, type DescField, type DescMessage, getOption, hasOption } from '@bufbuild/protobuf';
import { event } from '../src/gen/portal/types/v1/event_pb.ts';
import { eventTypesOn } from '../src/registry.ts';
import { type Topic, TOPICS } from '../src/topics.ts';
import { type DescribedContracts, describeContracts } from './described-contracts.ts';

const ABOUT = 'portal.types.v1.About';
const SHARED = 'portal/types/v1/types';

/** Returns the event catalogue in Markdown: the text of `introduction`, and the descriptions in the contracts. */
export function renderCatalogue(introduction: string): string {
  const contracts = describeContracts();
  const topics = TOPICS.map((topic) => renderTopic(topic, contracts));
  const shared = ['## Shared types', contracts.packageComment(contracts.file(SHARED)), renderParts(SHARED, contracts)];
  return [introduction.trim(), topicTable(), headFields(contracts), ...topics, ...shared].join('\n\n') + '\n';
}

function topicTable(): string {
  const rows = TOPICS.map(({ name, service, partitions, retentionDays, compacted, readers }) =>
    row(code(name), service, partitions, compacted ? 'last record of a key' : retentionDays, readers, eventTypesOn(name).length),
  );
  return ['## Topics', table(['topic', 'told by', 'partitions', 'kept', 'readers', 'events'], rows)].join('\n\n');
}

function headFields(contracts: DescribedContracts): string {
  const about = contracts.message(ABOUT);
  const rows = about.fields.map((field) => fieldRow(field, contracts));
  const fields = table(['number', 'field', 'type', 'meaning'], rows);
  return ['## The head of an event', contracts.messageComment(about), fields].join('\n\n');
}

function renderTopic(topic: Topic, contracts: DescribedContracts): string {
  const events = eventTypesOn(topic.name).map((schema) => renderEvent(contracts.message(schema.typeName), contracts));
  const about = contracts.packageComment(contracts.file(topic.file));
  const parts = renderParts(topic.file, contracts);
  return [`## ${topic.name}`, about, ...events, parts].filter(Boolean).join('\n\n');
}

function renderEvent(message: DescMessage, contracts: DescribedContracts): string {
  const { key, causedBy, rule } = getOption(message, event);
  const head = message.fields.some(isHead) ? ' With head.' : '';
  const facts = [`Caused by ${causedBy.join(', ')}.`, `Key ${code(key)}.`, `Rules ${rule.join(', ')}.`].join(' ') + head;
  const own = message.fields.filter((field) => !isHead(field)).map((field) => fieldRow(field, contracts));
  return [
    `### ${message.name}`,
    contracts.messageComment(message),
    facts,
    own.length > 0 ? table(['number', 'field', 'type', 'meaning'], own) : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Messages that are parts of events, and enums. */
function renderParts(fileName: string, contracts: DescribedContracts): string {
  const file = contracts.file(fileName);
  const messages = file.messages
    .filter((message) => !hasOption(message, event) && message.typeName !== ABOUT)
    .map((message) => renderPart(message, contracts));
  return [...messages, ...file.enums.map((desc) => renderEnum(desc, contracts))].join('\n\n');
}

function renderPart(message: DescMessage, contracts: DescribedContracts): string {
  const rows = message.fields.map((field) => fieldRow(field, contracts));
  const fields = table(['number', 'field', 'type', 'meaning'], rows);
  return [`#### ${message.name}`, contracts.messageComment(message), fields].join('\n\n');
}

function renderEnum(desc: DescEnum, contracts: DescribedContracts): string {
  const rows = desc.values.map(({ number, name }, at) => row(number, code(name), contracts.valueComment(desc, at)));
  return [`#### ${desc.name}`, contracts.enumComment(desc), table(['number', 'value', 'meaning'], rows)].join('\n\n');
}

function fieldRow(field: DescField, contracts: DescribedContracts): string {
  return row(field.number, code(field.name + (isOptional(field) ? '?' : '')), typeOf(field), contracts.fieldComment(field));
}

function typeOf(field: DescField): string {
  const name = (field.message ?? field.enum)?.name ?? SCALARS.get(field.proto.type) ?? 'unknown';
  return field.fieldKind === 'list' ? `list of ${name}` : name;
}

const SCALARS = new Map<number, string>([
  [1, 'double'],
  [3, 'int64'],
  [5, 'int32'],
  [8, 'bool'],
  [9, 'string'],
  [12, 'bytes'],
]);

function isHead(field: DescField): boolean {
  return field.message?.typeName === ABOUT;
}

function isOptional(field: DescField): boolean {
  return field.proto.proto3Optional;
}

function table(heads: readonly string[], rows: readonly string[]): string {
  return [row(...heads), row(...heads.map(() => '---')), ...rows].join('\n');
}

function row(...cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}

function code(text: string): string {
  return `\`${text}\``;
}
