import type { RichText } from '../../api/send-outs.ts';

export const emptyText: RichText = { type: 'doc', content: [{ type: 'paragraph' }] };

/** What a block says, without its looks; a placeholder reads as it is written. */
export const textOf = (node: RichText): string => {
  if (node.type === 'hardBreak') return '\n';
  const name = node.attrs?.['name'];
  if (node.type === 'placeholder' && typeof name === 'string') return `((${name}))`;
  return node.text ?? (node.content ?? []).map(textOf).join(node.type === 'listItem' || node.type.endsWith('List') ? '\n' : '');
};

export const paragraphsOf = (node: RichText): string[] => {
  if (node.type === 'paragraph' || node.type === 'heading') return [textOf(node)];
  return (node.content ?? []).flatMap(paragraphsOf);
};

export const blocksOf = (document: RichText): readonly RichText[] => document.content ?? [];

export const isEmptyText = (document: RichText): boolean => paragraphsOf(document).every((paragraph) => paragraph.trim() === '');
