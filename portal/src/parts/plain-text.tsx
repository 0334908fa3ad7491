type Block = { kind: 'list'; items: string[] } | { kind: 'text'; lines: string[] };

const readBlocks = (text: string): Block[] => {
  const blocks: Block[] = [];
  let isOpen = false;
  for (const line of text.split(/\r?\n/)) {
    const item = /^\s*[-*•]\s+(.*)$/.exec(line)?.[1];
    const last = isOpen ? blocks.at(-1) : undefined;
    if (line.trim() === '') isOpen = false;
    else {
      if (item !== undefined && last?.kind === 'list') last.items.push(item);
      else if (item !== undefined) blocks.push({ kind: 'list', items: [item] });
      else if (last?.kind === 'text') last.lines.push(line);
      else blocks.push({ kind: 'text', lines: [line] });
      isOpen = true;
    }
  }
  return blocks;
};

/** Plain text as paragraphs and lists: an empty line parts them, and "- " begins a point. */
export const PlainText = ({ text }: { text: string }) => (
  <div className="prose">
    {readBlocks(text).map((block, at) =>
      block.kind === 'list' ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: static markup, never reordered
        <ul key={at}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: static markup, never reordered
        <p key={at} className="lines">
          {block.lines.join('\n')}
        </p>
      ),
    )}
  </div>
);
