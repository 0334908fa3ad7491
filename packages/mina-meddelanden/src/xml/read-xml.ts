import { refuse } from '../problem.ts';
import { decodeXmlBytes } from './decode-xml-bytes.ts';
import { isBlank, type XmlAttribute, type XmlElement, type XmlNode } from './element.ts';
import { defaultXmlLimits, type XmlLimits } from './limits.ts';
import { type NamespaceScope, namespaceOf, outermostScope, resolveAttributes, scopeWithin } from './namespace-scope.ts';
import { readPlainXml } from './read-plain-xml.ts';
import { scanXml, type XmlToken } from './scan-xml.ts';

type OpenElement = {
  readonly namespace: string;
  readonly name: string;
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlNode[];
  readonly scope: NamespaceScope;
};

type OpenToken = Extract<XmlToken, { kind: 'open' }>;

/**
 * Reads a document into plain objects. Strict about XML itself (well-formedness, namespaces, limits), indifferent to how it is written:
 * prefixes, CDATA, references, comments, line ends and encodings leave no trace beyond their meaning.
 * Throws ContractError. Parts of the bytes may be looked at again when a signature in the document is verified: leave them as they are.
 */
export const readXml = (bytes: Uint8Array, limits: XmlLimits = defaultXmlLimits): XmlElement =>
  readPlainXml(bytes, limits) ?? readXmlText(decodeXmlBytes(bytes, limits.maxBytes), limits);

/** `isChecked` says that the text was written from one that was read before, so that its characters need no second look. */
export const readXmlText = (text: string, limits: XmlLimits = defaultXmlLimits, isChecked = false): XmlElement => {
  const next = scanXml(text, limits, isChecked);
  const stack: OpenElement[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  for (let token = next(); token; token = next()) {
    const parent = stack.at(-1);
    if (token.kind === 'text') addText(parent, token.text);
    else if (token.kind === 'close') root = closeElement(stack, token) ?? root;
    else {
      if (root || ++elements > limits.maxElements)
        refuse(root ? 'notWellFormed' : 'tooLarge', root ? 'there are two roots' : 'too many elements');
      root = openElement(stack, token, limits) ?? root;
    }
  }
  if (stack.length > 0) refuse('notWellFormed', `<${stack.at(-1)?.name}> is not closed`);
  return root ?? refuse('notWellFormed', 'there is no XML element');
};

/** Answers the root when the element is the root and empty. */
const openElement = (stack: OpenElement[], token: OpenToken, limits: XmlLimits): XmlElement | null => {
  if (stack.length >= limits.maxDepth) refuse('tooDeep', `elements are nested more than ${limits.maxDepth} deep`);
  const parent = stack.at(-1);
  const scope = scopeWithin(parent?.scope ?? outermostScope, token.attributes);
  const { prefix, name } = token;
  if (prefix === 'xmlns') refuse('notWellFormed', 'an element has the prefix xmlns');
  const element: OpenElement = {
    namespace: namespaceOf(prefix, scope),
    name,
    prefix,
    attributes: resolveAttributes(token.attributes, scope),
    children: [],
    scope,
  };
  parent?.children.push(element);
  if (!token.isEmpty) stack.push(element);
  return token.isEmpty && !parent ? element : null;
};

/** Answers the root when the root is what was closed. */
const closeElement = (stack: OpenElement[], { prefix, name }: { prefix: string; name: string }): XmlElement | null => {
  const element = stack.pop() ?? refuse('notWellFormed', `</${name}> closes nothing`);
  if (element.name !== name || element.prefix !== prefix) refuse('notWellFormed', `<${element.name}> is closed by </${name}>`);
  return stack.length === 0 ? element : null;
};

/** Text on both sides of a comment, a CDATA section or a reference is one text. */
const addText = (parent: OpenElement | undefined, text: string): void => {
  if (!parent) {
    if (!isBlank(text)) refuse('notWellFormed', 'there is text outside the root element');
    return;
  }
  const last = parent.children.length - 1;
  const before = parent.children[last];
  if (typeof before === 'string') parent.children[last] = before + text;
  else if (text !== '') parent.children.push(text);
};
