/** The text of a send-out as the editor keeps it: a ProseMirror document with a small, closed set of nodes and marks. */
export type Mark = { type: 'bold' } | { type: 'italic' } | { type: 'link'; attrs: { href: string } };
export type TextNode = { type: 'text'; text: string; marks?: Mark[] };
export type PlaceholderNode = { type: 'placeholder'; attrs: { name: string; fallback?: string | null }; marks?: Mark[] };
export type Inline = TextNode | PlaceholderNode | { type: 'hardBreak' };
export type Paragraph = { type: 'paragraph'; content?: Inline[] };
export type Heading = { type: 'heading'; attrs: { level: 2 | 3 }; content?: Inline[] };
export type ListItem = { type: 'listItem'; content: (Paragraph | List)[] };
export type List = { type: 'bulletList'; content: ListItem[] } | { type: 'orderedList'; attrs?: { start?: number }; content: ListItem[] };
export type Block = Paragraph | Heading | List;
export type Body = { type: 'doc'; content?: Block[] };

export const emptyBody: Body = { type: 'doc', content: [{ type: 'paragraph' }] };

const inlines = (block: Block | ListItem): Inline[] =>
  block.type === 'paragraph' || block.type === 'heading' ? (block.content ?? []) : block.content.flatMap(inlines);

/** Every inline node, in reading order. */
export const inlinesOf = (body: Body): Inline[] => (body.content ?? []).flatMap(inlines);

export const isBlank = (body: Body): boolean =>
  inlinesOf(body).every((node) => node.type === 'hardBreak' || (node.type === 'text' && node.text.trim() === ''));

/** Links that a letter may hold. Anything else (javascript:, data:, …) is refused. */
export const isAllowedLink = (href: string): boolean => {
  if (!/^(?:https?:\/\/|mailto:)/i.test(href) || /[\s<>"'\\\u0000-\u001f]/.test(href)) return false;
  return URL.canParse(href);
};
