import { type Block, type Body, type Inline, isAllowedLink, type List, type ListItem, type Mark } from './body.ts';
import { escapeHtml } from './escape-html.ts';
import { compact, type Piece, type Slot, slotOf, splitPlaceholders } from './placeholders.ts';

export type Tag = 'p' | 'h2' | 'h3' | 'ul' | 'ol' | 'li' | 'a';
/** Inline styles per element, for e-mail programs that drop style sheets. */
export type TagStyles = Partial<Record<Tag, string>>;

const open = (tag: Tag, styles: TagStyles, attributes = ''): string =>
  `<${tag}${attributes}${styles[tag] === undefined ? '' : ` style="${styles[tag]}"`}>`;

const wrap = (mark: Mark, inner: Piece[], styles: TagStyles): Piece[] => {
  if (mark.type === 'bold') return ['<strong>', ...inner, '</strong>'];
  if (mark.type === 'italic') return ['<em>', ...inner, '</em>'];
  // Checked when it was saved, and once more where it would do harm.
  if (!isAllowedLink(mark.attrs.href)) return inner;
  return [open('a', styles, ` href="${escapeHtml(mark.attrs.href)}"`), ...inner, '</a>'];
};

/** A recipient's own address is a link that can be followed; everything else is text. */
const renderSlot = (slot: Slot, isLinked: boolean, styles: TagStyles): Piece[] =>
  slot.field !== 'checkUrl' || isLinked
    ? [slot]
    : [`<a${styles.a === undefined ? '' : ` style="${styles.a}"`} href="`, slot, '">', slot, '</a>'];

const renderInline = (node: Inline, styles: TagStyles): Piece[] => {
  if (node.type === 'hardBreak') return ['<br>'];
  const isLinked = node.marks?.some(({ type }) => type === 'link') === true;
  const written = node.type === 'text' ? splitPlaceholders(node.text) : [slotOf(node.attrs.name, node.attrs.fallback ?? null)];
  const pieces = written.flatMap((piece): Piece[] =>
    typeof piece === 'string' ? [escapeHtml(piece)] : renderSlot(piece, isLinked, styles),
  );
  return (node.marks ?? []).reduce((inner, mark) => wrap(mark, inner, styles), pieces);
};

const renderInlines = (nodes: readonly Inline[] | undefined, styles: TagStyles): Piece[] =>
  (nodes ?? []).flatMap((node) => renderInline(node, styles));

const renderItem = (item: ListItem, styles: TagStyles): Piece[] => {
  const [only] = item.content;
  // A list item of one paragraph is shown tight.
  const inner =
    item.content.length === 1 && only?.type === 'paragraph'
      ? renderInlines(only.content, styles)
      : item.content.flatMap((block) => renderBlock(block, styles));
  return [open('li', styles), ...inner, '</li>'];
};

const renderList = (list: List, styles: TagStyles): Piece[] => {
  const tag = list.type === 'bulletList' ? 'ul' : 'ol';
  const start = list.type === 'orderedList' ? (list.attrs?.start ?? 1) : 1;
  return [
    open(tag, styles, start === 1 ? '' : ` start="${start}"`),
    ...list.content.flatMap((item) => renderItem(item, styles)),
    `</${tag}>`,
  ];
};

const renderBlock = (block: Block, styles: TagStyles): Piece[] => {
  if (block.type === 'bulletList' || block.type === 'orderedList') return renderList(block, styles);
  const tag: Tag = block.type === 'paragraph' ? 'p' : block.attrs.level === 3 ? 'h3' : 'h2';
  return [open(tag, styles), ...renderInlines(block.content, styles), `</${tag}>\n`];
};

/** The body as an HTML fragment with slots. Everything that a person wrote is escaped. */
export const renderHtml = (body: Body, styles: TagStyles = {}): Piece[] =>
  compact((body.content ?? []).flatMap((block) => renderBlock(block, styles)));
