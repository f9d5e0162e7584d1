import type { Codec } from './codec.ts';

/** The properties of an object, each with its codec. */
export type Fields = { readonly [name: string]: AnyCodec | InColumn<string, AnyCodec> | Group<Fields, boolean> };
type AnyCodec = Codec<unknown, unknown, unknown>;

/** A property whose column has a name of its own. */
export type InColumn<Name extends string, Of> = { readonly column: Name; readonly codec: Of };

/** A property that is an object of its own, in several columns. */
export type Group<Of extends Fields, MayBeNull extends boolean> = { readonly fields: Of; readonly mayBeNull: MayBeNull };

/** The words of a union, and what the value carries with each of them. */
export type Variants = { readonly [status: string]: Fields };

/** The object that the codecs of its properties make. */
export type RecordValue<Of extends Fields> = { [Name in keyof Of]: ValueOf<Of[Name]> };
type ValueOf<Field> =
  Field extends Group<infer Of, infer MayBeNull>
    ? RecordValue<Of> | (MayBeNull extends true ? null : never)
    : CodecOf<Field> extends Codec<infer Value, unknown, unknown>
      ? Value
      : never;
type CodecOf<Field> = Field extends InColumn<string, infer Of> ? Of : Field;

/** The columns of the object. Those of a group carry its name before theirs, and may be empty where the group may be null. */
export type RecordColumns<Of extends Fields, Before extends string = '', MayBeEmpty extends boolean = false> = {
  [
    Name in keyof Of & string as Of[Name] extends Group<Fields, boolean>
      ? never
      : Column<Before, Of[Name] extends InColumn<infer Own, unknown> ? Own : Name>
  ]: StoredOf<CodecOf<Of[Name]>, MayBeEmpty>;
} & Both<{ [Name in keyof Of & string]: GroupColumns<Of[Name], Column<Before, Name>, MayBeEmpty> }[keyof Of & string]>;

type StoredOf<Field, MayBeEmpty> =
  Field extends Codec<infer _, infer Stored, infer Empty> ? Stored | (MayBeEmpty extends true ? Empty : never) : never;
type GroupColumns<Field, Before extends string, MayBeEmpty extends boolean> =
  Field extends Group<infer Of, infer MayBeNull> ? RecordColumns<Of, Before, MayBeNull extends true ? true : MayBeEmpty> : never;
type Column<Before extends string, Name extends string> = Before extends '' ? Name : `${Before}${Capitalize<Name>}`;
type Both<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void ? All : never;

/** The union of the variants, each with its word. */
export type VariantValue<Key extends string, Of extends Variants> = {
  [Word in keyof Of & string]: { [Name in Key]: Word } & RecordValue<Of[Word]>;
}[keyof Of & string];

/** The columns of all variants; one that not every variant has may be empty. */
export type VariantColumns<Key extends string, Of extends Variants> = { [Name in Key]: keyof Of & string } & AllOf<
  { [Word in keyof Of]: RecordColumns<Of[Word]> }[keyof Of],
  { [Word in keyof Of]: RecordColumns<Of[Word], '', true> }[keyof Of]
>;
type AllOf<Filled, MayBeEmpty> = {
  [Name in KeyOfAny<Filled>]: Name extends keyof Filled ? Filled[Name] : Lookup<MayBeEmpty, Name>;
};
type KeyOfAny<Union> = Union extends unknown ? keyof Union : never;
type Lookup<Union, Name> = Union extends unknown ? (Name extends keyof Union ? Union[Name] : never) : never;
