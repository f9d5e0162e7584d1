import type { Decider } from '@aleumet/domain';
import { block, type Block } from './decisions/block.ts';
import { closeEntry, type CloseEntry } from './decisions/close-entry.ts';
import { moveDue, type MoveDue } from './decisions/move-due.ts';
import { noteServed, type NoteServed } from './decisions/note-served.ts';
import { noteNotServed, type NoteNotServed } from './decisions/note-not-served.ts';
import { noteOrderFailed, type NoteOrderFailed } from './decisions/note-order-failed.ts';
import { noteOrderPlaced, type NoteOrderPlaced } from './decisions/note-order-placed.ts';
import { openSelection, type OpenSelection } from './decisions/open-selection.ts';
import { queueEntry, type QueueEntry } from './decisions/queue-entry.ts';
import { releaseEntry, type ReleaseEntry } from './decisions/release-entry.ts';
import { remind, type Remind } from './decisions/remind.ts';
import { requestActivation, type RequestActivation } from './decisions/request-activation.ts';
import { transferAgain, type TransferAgain } from './decisions/transfer-again.ts';
import type { Entry, EntryEvent } from './entry.ts';
import { evolve } from './evolve.ts';
import type { EntryFacts } from './facts.ts';

export type EntryCommand =
  | QueueEntry
  | OpenSelection
  | Remind
  | Block
  | RequestActivation
  | TransferAgain
  | ReleaseEntry
  | NoteOrderPlaced
  | NoteOrderFailed
  | NoteServed
  | NoteNotServed
  | MoveDue
  | CloseEntry;

/** The commands of an entry of the queue journal. */
export const entryDecider: Decider<Entry, EntryCommand, EntryEvent, EntryFacts> = {
  initial: { status: 'none' },
  decide,
  evolve,
};

function decide(entry: Entry, command: EntryCommand, facts: EntryFacts): EntryEvent[] {
  switch (command.type) {
    case 'QueueEntry':
      return queueEntry(entry, command, facts);
    case 'OpenSelection':
      return openSelection(entry, command, facts);
    case 'Remind':
      return remind(entry, command);
    case 'Block':
      return block(entry, command, facts);
    case 'RequestActivation':
      return requestActivation(entry, command, facts);
    case 'TransferAgain':
      return transferAgain(entry, command, facts);
    case 'ReleaseEntry':
      return releaseEntry(entry, command, facts);
    case 'NoteOrderPlaced':
      return noteOrderPlaced(entry, command);
    case 'NoteOrderFailed':
      return noteOrderFailed(entry, command, facts);
    case 'NoteServed':
      return noteServed(entry, command);
    case 'NoteNotServed':
      return noteNotServed(entry, command);
    case 'MoveDue':
      return moveDue(entry, command, facts);
    case 'CloseEntry':
      return closeEntry(entry, command);
  }
}
