import type { CanonicalWriter } from '../xml/canonical-writer.ts';
import type { XmlElement } from '../xml/element.ts';

/**
 * How strictly something is read. Always tolerant about prefixes, white space, order, unknown elements and unknown enumeration values;
 * `checkFacets` says whether lengths and patterns must hold, as a server wants (a broken id is a fault) and a client does not.
 */
export type Reading = { readonly checkFacets: boolean };

/** A type of the contract, both ways: what stands between an element's tags. `path` is for messages. */
export type ContentType<Value> = {
  /** Strict: throws ContractError `invalidValue` rather than write what the schema does not allow. */
  write(writer: CanonicalWriter, value: Value, path: string): void;
  /** Throws ContractError `missingElement` or `invalidValue`. */
  read(element: XmlElement, path: string, reading: Reading): Value;
};

/** The TypeScript type of a contract type. */
export type ValueOf<Type> = Type extends ContentType<infer Value> ? Value : never;
