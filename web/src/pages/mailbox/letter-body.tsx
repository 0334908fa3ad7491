import { useEffect, useRef } from 'react';

const look = `
  :host { display: block; font: 400 1.0625rem/1.6 'Source Sans 3', system-ui, sans-serif; color: var(--ink) }
  h1, h2, h3 { font-family: 'Source Serif 4', Georgia, serif; line-height: 1.2; margin: 1.2em 0 .4em; text-wrap: balance }
  h1 { font-size: 1.5rem } h2 { font-size: 1.3rem } h3 { font-size: 1.1rem }
  p, ul, ol { margin: 0 0 .9em; max-width: 65ch } a { color: var(--spruce); overflow-wrap: anywhere }
  img { max-width: 100%; height: auto } table { border-collapse: collapse } td, th { padding: 4px 10px 4px 0; text-align: left; vertical-align: top }
  :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 4px }`;

/**
 * The letter as the server has cleaned it, in a shadow root of its own: neither its looks reach the page nor the page's reach it.
 * The style sheet is made by script, since the content security policy takes no inline styles.
 */
export const LetterBody = ({ html }: { html: string }) => {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(look);
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = html;
    for (const link of root.querySelectorAll('a[href^="http"]')) link.setAttribute('rel', 'noopener noreferrer');
  }, [html]);
  return <div ref={host} />;
};
