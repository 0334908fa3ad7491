import { refuse } from '../problem.ts';
import type { CanonicalWriter } from '../xml/canonical-writer.ts';
import { childElements, type XmlElement } from '../xml/element.ts';
import type { ContentType, Reading } from './content-type.ts';

/** One element of an xs:sequence. */
export type Field<Value, Kind extends 'one' | 'optional' | 'many'> = {
  readonly kind: Kind;
  readonly wireName: string;
  readonly type: ContentType<Value>;
  readonly options: FieldOptions;
};

type FieldOptions = {
  /** Where the element is in another namespace than its type's locals; empty for none. */
  readonly namespace?: string;
  /** For `many`. */
  readonly min?: number;
  readonly max?: number;
};

export const one = <Value>(wireName: string, type: ContentType<Value>, options: FieldOptions = {}): Field<Value, 'one'> => ({
  kind: 'one',
  wireName,
  type,
  options,
});

export const optional = <Value>(wireName: string, type: ContentType<Value>, options: FieldOptions = {}): Field<Value, 'optional'> => ({
  kind: 'optional',
  wireName,
  type,
  options,
});

export const many = <Value>(wireName: string, type: ContentType<Value>, options: FieldOptions = {}): Field<Value, 'many'> => ({
  kind: 'many',
  wireName,
  type,
  options,
});

type AnyField = Field<unknown, 'one' | 'optional' | 'many'>;

type Fields = Readonly<Record<string, AnyField>>;

type FieldValue<F> =
  F extends Field<infer Value, 'one'>
    ? Value
    : F extends Field<infer Value, 'many'>
      ? readonly Value[]
      : F extends Field<infer Value, 'optional'>
        ? Value
        : never;

type OptionalNames<All> = { [Name in keyof All]: All[Name] extends Field<unknown, 'optional'> ? Name : never }[keyof All];

type Simplify<Type> = { [Name in keyof Type]: Type[Name] };

/** What a sequence is in TypeScript: optional elements are optional, repeated ones are arrays. */
export type ShapeOf<All> = Simplify<
  { readonly [Name in Exclude<keyof All, OptionalNames<All>>]: FieldValue<All[Name]> } & {
    readonly [Name in OptionalNames<All>]?: FieldValue<All[Name]> | undefined;
  }
>;

/**
 * An xs:sequence whose locals are in `namespace`. Fields are written in the order in which they are declared here,
 * which is the schema's; they are read in any order.
 */
export const complexType = <All extends Fields>(namespace: string, fields: All): ContentType<ShapeOf<All>> => {
  const entries = Object.entries(fields);
  return {
    write: (writer, value, path) => {
      const values = value as Record<string, unknown>;
      for (const [name, field] of entries) writeField(writer, field, values[name], namespace, path);
    },
    read: (element, path, reading) => {
      const children = childElements(element);
      const values: Record<string, unknown> = {};
      for (const [name, field] of entries) {
        const value = readField(children, field, namespace, path, reading);
        if (value !== undefined) values[name] = value;
      }
      return values as ShapeOf<All>;
    },
  };
};

const writeField = (writer: CanonicalWriter, field: AnyField, value: unknown, outer: string, path: string): void => {
  const { kind, wireName, options } = field;
  const where = `${path}/${wireName}`;
  if (kind === 'one' && (value === undefined || value === null)) refuse('missingElement', `${where}: is required`);
  // 8.3: optional elements are absent rather than empty, because data binding may not bring an empty one back.
  if (kind === 'optional' && (value === undefined || value === '')) return;
  const values = kind === 'many' ? ((value ?? []) as readonly unknown[]) : [value];
  if (kind === 'many') checkCount(values.length, options, where);
  for (const each of values) writeElement(writer, field, each, options.namespace ?? outer, where);
};

const checkCount = (count: number, { min = 0, max = Number.POSITIVE_INFINITY }: FieldOptions, where: string): void => {
  if (count < min || count > max) refuse('invalidValue', `${where}: ${count} of them; ${min} to ${max} are allowed`);
};

const writeElement = (writer: CanonicalWriter, { wireName, type }: AnyField, value: unknown, namespace: string, where: string): void => {
  writer.open(namespace, wireName);
  type.write(writer, value, where);
  writer.close();
};

/** Locals in no namespace are also taken when a sender has qualified them, and the other way round is not needed. */
const matches = (child: XmlElement, { wireName, options }: AnyField, outer: string): boolean => {
  const namespace = options.namespace ?? outer;
  return child.name === wireName && (namespace === '' || child.namespace === namespace);
};

/** Undefined for an optional one that is not there. */
const readField = (children: readonly XmlElement[], field: AnyField, outer: string, path: string, reading: Reading): unknown => {
  const { kind, wireName, type, options } = field;
  const where = `${path}/${wireName}`;
  if (kind === 'many') {
    const found = children.filter((child) => matches(child, field, outer));
    if (reading.checkFacets) checkCount(found.length, options, where);
    return found.map((child) => type.read(child, where, reading));
  }
  const first = children.find((child) => matches(child, field, outer));
  if (!first) return kind === 'optional' ? undefined : refuse('missingElement', `${where}: is missing`);
  // Which of two would be believed must not depend on who reads.
  if (children.findLast((child) => matches(child, field, outer)) !== first) return refuse('invalidValue', `${where}: stands twice`);
  return type.read(first, where, reading);
};
