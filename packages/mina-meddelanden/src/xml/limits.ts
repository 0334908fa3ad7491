/** What a parser will take before it refuses. All sizes are in characters of the decoded text except `maxBytes`. */
export type XmlLimits = {
  readonly maxBytes: number;
  readonly maxDepth: number;
  readonly maxElements: number;
  readonly maxAttributes: number;
  readonly maxAttributeLength: number;
  readonly maxNameLength: number;
};

/** A real request is 10 levels deep and, by the contract, at most 2 MiB; the rest is room for foreign content and for UTF-16. */
export const defaultXmlLimits: XmlLimits = {
  maxBytes: 4 * 1024 * 1024 + 2,
  maxDepth: 40,
  maxElements: 50_000,
  maxAttributes: 64,
  maxAttributeLength: 4096,
  maxNameLength: 256,
};
