import { z } from 'zod';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Body, type Inline, isAllowedLink, type List, type ListItem } from '../domain/body.ts';

const mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: z.string().max(2000).refine(isAllowedLink, 'link') }) }),
]);

const inline: z.ZodType<Inline> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().min(1).max(50_000), marks: z.array(mark).max(4).optional() }),
  z.object({ type: z.literal('hardBreak') }),
  z.object({
    type: z.literal('placeholder'),
    attrs: z.object({ name: z.string().min(1).max(60), fallback: z.string().max(200).nullish() }),
    marks: z.array(mark).max(4).optional(),
  }),
]);

const paragraph = z.object({ type: z.literal('paragraph'), content: z.array(inline).optional() });
const heading = z.object({
  type: z.literal('heading'),
  attrs: z.object({ level: z.literal([2, 3]) }),
  content: z.array(inline).optional(),
});

const item: z.ZodType<ListItem> = z.lazy(() =>
  z.object({ type: z.literal('listItem'), content: z.array(z.union([paragraph, list])).min(1) }),
);
const list: z.ZodType<List> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('bulletList'), content: z.array(item).min(1) }),
    z.object({
      type: z.literal('orderedList'),
      attrs: z
        .object({
          start: z
            .number()
            .int()
            .min(0)
            .max(9999)
            .nullish()
            .transform((start) => start ?? 1),
        })
        .optional(),
      content: z.array(item).min(1),
    }),
  ]),
);

const bodySchema: z.ZodType<Body> = z.object({ type: z.literal('doc'), content: z.array(z.union([paragraph, heading, list])).optional() });

const knownTypes = new Set([
  'doc',
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'text',
  'hardBreak',
  'placeholder',
  'bold',
  'italic',
  'link',
]);
const deepest = 24;

type Fault = { sv: string; en: string };

/** Looks for what cannot be sent, in words; also keeps documents from being so deep that reading them would be an attack. */
const findFault = (node: unknown, depth = 0): Fault | undefined => {
  if (depth > deepest) return { sv: 'listorna ligger för djupt i varandra', en: 'the lists are nested too deeply' };
  if (typeof node !== 'object' || node === null) return { sv: 'texten har fel form', en: 'the text has the wrong form' };
  const { type, content, marks, attrs } = node as { type?: unknown; content?: unknown; marks?: unknown; attrs?: { href?: unknown } };
  if (typeof type !== 'string' || !knownTypes.has(type))
    return {
      sv: `”${String(type).slice(0, 40)}” går inte att skicka. Ta bort det`,
      en: `“${String(type).slice(0, 40)}” cannot be sent. Remove it`,
    };
  if (type === 'link' && !(typeof attrs?.href === 'string' && isAllowedLink(attrs.href)))
    return { sv: 'en länk måste börja med https://, http:// eller mailto:', en: 'a link must begin with https://, http:// or mailto:' };
  for (const child of [...(Array.isArray(content) ? content : []), ...(Array.isArray(marks) ? marks : [])]) {
    const fault = findFault(child, depth + 1);
    if (fault !== undefined) return fault;
  }
  return undefined;
};

/** Reads a text from the editor; unknown nodes, marks and links are refused with the reason, attributes we do not use are dropped. */
export const readBody = (document: unknown): Body => {
  const fault = findFault(document);
  const parsed = fault === undefined ? bodySchema.safeParse(document) : undefined;
  if (parsed?.success) return parsed.data;
  const { sv, en } = fault ?? { sv: 'texten har fel form', en: 'the text has the wrong form' };
  throw new AppError('invalidInput', { summarySv: sv, summaryEn: en }, { fields: [{ field: 'body', sv, en }] });
};

/** In the API's description the text is any ProseMirror document; `readBody` says precisely which. */
export const bodyInput = z
  .record(z.string(), z.unknown())
  .describe(
    'ProseMirror document: doc, paragraph, heading 2–3, bulletList, orderedList, listItem, text (bold, italic, link), hardBreak, placeholder',
  );
