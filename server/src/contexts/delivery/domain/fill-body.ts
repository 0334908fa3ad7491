import type { Block, Body, Inline, List, ListItem, Mark } from './body.ts';

/** Puts values that are the same for every recipient into a text; what it does not know stays as it was written. */
export type FillText = (text: string) => string;

const asWritten = ({ name, fallback }: { name: string; fallback?: string | null }): string =>
  fallback === undefined || fallback === null ? `((${name}))` : `((${name}??${fallback}))`;

/** A value may hold several lines. */
const asInlines = (text: string, marks: Mark[] | undefined): Inline[] =>
  text.split('\n').flatMap((line, index): Inline[] => {
    const node: Inline[] = line === '' ? [] : [{ type: 'text', text: line, ...(marks === undefined ? {} : { marks }) }];
    return index === 0 ? node : [{ type: 'hardBreak' }, ...node];
  });

const fillInline = (node: Inline, fill: FillText): Inline[] => {
  if (node.type === 'hardBreak') return [node];
  const written = node.type === 'text' ? node.text : asWritten(node.attrs);
  const filled = fill(written);
  return filled === written ? [node] : asInlines(filled, node.marks);
};

const fillItem = (item: ListItem, fill: FillText): ListItem => ({
  ...item,
  content: item.content.map((part) => fillBlock(part, fill) as ListItem['content'][number]),
});

const fillBlock = (block: Block | List, fill: FillText): Block => {
  if (block.type === 'bulletList' || block.type === 'orderedList')
    return { ...block, content: block.content.map((item) => fillItem(item, fill)) };
  return block.content === undefined ? block : { ...block, content: block.content.flatMap((node) => fillInline(node, fill)) };
};

/** The same document with the values in it. */
export const fillBody = (body: Body, fill: FillText): Body =>
  body.content === undefined ? body : { ...body, content: body.content.map((block) => fillBlock(block, fill)) };
