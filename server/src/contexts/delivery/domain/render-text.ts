import type { Block, Body, Inline, List, Mark } from './body.ts';
import { compact, type Piece, slotOf, splitPlaceholders } from './placeholders.ts';

const linkOf = (marks: readonly Mark[] | undefined): string | undefined => {
  const link = marks?.find((mark) => mark.type === 'link');
  return link?.type === 'link' ? link.attrs.href : undefined;
};

const renderInline = (node: Inline): Piece[] => {
  if (node.type === 'hardBreak') return ['\n'];
  const href = linkOf(node.marks);
  const inner = node.type === 'text' ? splitPlaceholders(node.text) : [slotOf(node.attrs.name, node.attrs.fallback ?? null)];
  const isItsOwnAddress = node.type === 'text' && href?.replace(/^mailto:/i, '') === node.text.trim();
  return href === undefined || isItsOwnAddress ? inner : [...inner, ` (${href.replace(/^mailto:/i, '')})`];
};

const renderInlines = (nodes: readonly Inline[] | undefined): Piece[] => (nodes ?? []).flatMap(renderInline);

const renderList = (list: List, indent: string): Piece[] => {
  let number = list.type === 'orderedList' ? (list.attrs?.start ?? 1) : 0;
  return list.content.flatMap((item): Piece[] => {
    const bullet = list.type === 'orderedList' ? `${number++}. ` : '- ';
    const inner = item.content.flatMap((block, index): Piece[] => {
      if (block.type !== 'paragraph') return renderList(block, `${indent}  `);
      return [index === 0 ? '' : `${indent}  `, ...renderInlines(block.content), '\n'];
    });
    return [`${indent}${bullet}`, ...inner];
  });
};

const renderBlock = (block: Block): Piece[] => {
  if (block.type === 'bulletList' || block.type === 'orderedList') return [...renderList(block, ''), '\n'];
  return [...renderInlines(block.content), '\n\n'];
};

/** The body as plain text with slots: a blank line between blocks, addresses of links in parentheses. */
export const renderText = (body: Body): Piece[] => compact((body.content ?? []).flatMap(renderBlock));
