import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type ContentProblem, type ContentProblemCode, contentProblem } from './content-problem.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type Found = { readonly code: ContentProblemCode; readonly what: string };

/** Elements that run, load or ask for something; a letter is to be read, nothing else. */
const forbidden = new Set([
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'form',
  'input',
  'button',
  'textarea',
  'select',
  'link',
  'base',
  'audio',
  'video',
  'portal',
  'foreignobject',
  'animate',
  'set',
]);

const addressAttributes = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'background',
  'poster',
  'data',
  'cite',
  'longdesc',
  'xlink:href',
  'ping',
  'manifest',
]);

/** Attributes whose address is fetched as soon as the letter is opened; a plain link is only fetched when it is followed. */
const fetched = new Set(['src', 'background', 'poster', 'data', 'srcset', 'manifest']);

const embeddedImage = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*$/i;

/** Section 13: no scripts, no images or anything else from the internet, everything the letter shows is in it. Reads as a browser does. */
export const checkHtml = (html: string, where: string): ContentProblem[] => {
  // What stands in noscript is markup to one reader and text to another; the letter must be harmless to both.
  const found = [true, false].flatMap((scriptingEnabled) => [...nodesIn(parse(html, { scriptingEnabled }))].flatMap(problemsOf));
  const distinct = new Map(found.map(({ code, what }) => [`${code} ${what}`, contentProblem(code, where, what)]));
  const hasDoctype = /^\s*(?:<!--[\s\S]*?-->\s*)*<!doctype/i.test(html);
  const problems = [...distinct.values()];
  return [
    ...problems,
    ...(hasDoctype ? [] : [contentProblem('noDoctype', where)]),
    ...(/script/i.test(html) && !problems.some(({ code }) => code === 'script') ? [contentProblem('containsScriptWord', where)] : []),
  ];
};

/** Iterative: HTML may be nested far deeper than a call stack. */
function* nodesIn(root: Node): Generator<Node> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if ('content' in node) waiting.push(node.content);
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
}

const isElement = (node: Node): node is Element => 'tagName' in node;

const problemsOf = (node: Node): Found[] => {
  if (!isElement(node)) return [];
  const name = node.tagName.toLowerCase();
  if (name === 'script') return [{ code: 'script', what: '<script>' }];
  if (forbidden.has(name)) return [{ code: 'embedded', what: `<${name}>` }];
  if (name === 'meta' && node.attrs.some((each) => each.name === 'http-equiv' && /refresh|set-cookie/i.test(each.value)))
    return [{ code: 'embedded', what: '<meta http-equiv>' }];
  const style = name === 'style' ? styleProblems(node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')) : [];
  return [
    ...style,
    ...node.attrs.flatMap((attribute) =>
      attributeProblems(name, attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name, attribute.value),
    ),
  ];
};

/** As browsers do, before they look at the scheme: control characters and white space are nothing. */
// oxlint-disable-next-line no-control-regex -- these are the characters that browsers skip
const schemeOf = (address: string): string =>
  /^([a-z][a-z0-9+.-]*):/i.exec(address.replaceAll(/[\u0000-\u0020]/g, ''))?.[1]?.toLowerCase() ?? '';

const attributeProblems = (element: string, rawName: string, value: string): Found[] => {
  const name = rawName.toLowerCase();
  if (name.startsWith('on')) return [{ code: 'script', what: name }];
  if (name === 'style') return styleProblems(value);
  if (name === 'srcset') return [{ code: 'externalResource', what: `<${element} srcset>` }];
  if (!addressAttributes.has(name)) return [];
  const scheme = schemeOf(value);
  if (scheme === 'javascript' || scheme === 'vbscript') return [{ code: 'script', what: `${name}="${scheme}:"` }];
  const isLoaded = fetched.has(name) || (name.endsWith('href') && (element === 'image' || element === 'use' || element === 'feimage'));
  if (isLoaded) return embeddedImage.test(value.trim()) || value.startsWith('#') ? [] : [{ code: 'externalResource', what: value }];
  return scheme === 'data' ? [{ code: 'embedded', what: `${name}="data:"` }] : [];
};

/** CSS can spell any character as an escape, so a backslash in a style is taken for an attempt to hide something. */
const styleProblems = (css: string): Found[] => {
  const withoutComments = css.replaceAll(/\/\*[\s\S]*?(?:\*\/|$)/g, '');
  if (/expression\s*\(|javascript:|-moz-binding|behavior\s*:/i.test(withoutComments)) return [{ code: 'script', what: 'style' }];
  if (/@import|\\|image-set\s*\(/i.test(withoutComments)) return [{ code: 'externalResource', what: 'style' }];
  const addresses = [...withoutComments.matchAll(/url\s*\(\s*(["']?)([\s\S]*?)\1\s*\)/gi)].map(([, , address = '']) => address.trim());
  const unclosed = (withoutComments.match(/url\s*\(/gi) ?? []).length !== addresses.length;
  const external = addresses.find((address) => !embeddedImage.test(address) && !address.startsWith('#'));
  return external !== undefined || unclosed ? [{ code: 'externalResource', what: external ?? 'style' }] : [];
};
