import type { TextSize } from './text-size.tsx';

/** As the fenced page has it (server: files/letter-page.ts), as far as it decides the height. */
const look = `
  :host { display: block; position: absolute; visibility: hidden; pointer-events: none; left: 0; right: 0; top: 0; height: 0; overflow: hidden }
  div.page { padding: 4px 2px 8px; font: 1.0625em/1.6 'Source Sans 3', system-ui, sans-serif; overflow-wrap: anywhere; font-size: calc(var(--letter-root) * 1.0625) }
  h1, h2, h3, h4, h5, h6 { font-family: 'Source Serif 4', Georgia, serif; line-height: 1.25; margin: 1.2em 0 .4em; text-wrap: balance }
  h1 { font-size: calc(var(--letter-root) * 1.5) } h2 { font-size: calc(var(--letter-root) * 1.3) } h3, h4 { font-size: calc(var(--letter-root) * 1.1) }
  p, ul, ol, dl, blockquote { margin: 0 0 .9em } p, li, dd { max-width: 65ch } blockquote { padding-left: 1em; border-left: 3px solid }
  img { max-width: 100%; height: auto } pre { white-space: pre-wrap } table { border-collapse: collapse; margin-bottom: .9em }
  td, th { padding: 6px 14px 6px 0; vertical-align: top; text-align: left; border-bottom: 1px solid; min-width: 4em }`;

const roots: Record<TextSize, number> = { normal: 1, large: 1.25, larger: 1.6 };

const copied = new Set(
  'H1 H2 H3 H4 H5 H6 P DIV SPAN BR HR UL OL LI DL DT DD STRONG EM B I U S SUB SUP SMALL BLOCKQUOTE PRE CODE TABLE THEAD TBODY TFOOT TR TH TD CAPTION FIGURE FIGCAPTION ADDRESS'.split(
    ' ',
  ),
);

const pictureOf = (source: Element): Node => {
  const picture = document.createElement('img');
  for (const name of ['width', 'height']) {
    const value = source.getAttribute(name);
    if (value !== null) picture.setAttribute(name, value);
  }
  const address = source.getAttribute('src') ?? '';
  if (/^data:image\/(?:png|jpeg|gif|webp);base64,/.test(address)) picture.src = address;
  return picture;
};

/** Bare elements and their texts, without any attribute: nothing of the letter but its shape comes into our page. */
const copyShape = (from: Node, to: Node): void => {
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) to.appendChild(document.createTextNode(child.textContent ?? ''));
    if (!(child instanceof Element)) continue;
    const shape = child.tagName === 'IMG' ? pictureOf(child) : document.createElement(copied.has(child.tagName) ? child.tagName : 'span');
    copyShape(child, shape);
    to.appendChild(shape);
  }
};

/**
 * Tells how high the letter becomes at the width of `holder`, now and whenever that changes; answers how to stop. The letter is read into
 * a document that runs and fetches nothing, and only its shape is laid out, unseen.
 */
export const measureLetter = (holder: HTMLElement, html: string, size: TextSize, tell: (height: number) => void): (() => void) => {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host { --letter-root: ${roots[size]}rem }${look}`);
  root.adoptedStyleSheets = [sheet];
  const page = document.createElement('div');
  page.className = 'page';
  copyShape(new DOMParser().parseFromString(html, 'text/html').body, page);
  root.appendChild(page);
  holder.appendChild(host);
  const observer = new ResizeObserver(() => tell(Math.ceil(page.scrollHeight) + 16));
  observer.observe(page);
  return () => {
    observer.disconnect();
    host.remove();
  };
};
