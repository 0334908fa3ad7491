import { useEffect, useRef } from 'react';

const frame = ':host{display:block;line-height:1.55;overflow-wrap:anywhere} a{color:var(--spruce)} h1,h2,h3{line-height:1.2}';
const unwanted = 'script,style,link,meta,base,form,iframe,object,embed,title';

const kept = 'data-look';

/** Our content security policy refuses style attributes and elements, but not the same declarations set by script. They are renamed before anything reads them. */
const setAside = (html: string): { markup: string; rules: string } => {
  let rules = '';
  const withoutSheets = html.replaceAll(/<style[^>]*>([\s\S]*?)<\/style>/gi, (_, sheet: string) => {
    rules += sheet;
    return '';
  });
  return { markup: withoutSheets.replaceAll(/(<[a-z][^<>]*?)\sstyle=/gi, `$1 ${kept}=`), rules };
};

const liftStyles = (element: Element): ((copy: Element) => void) => {
  const look = element.getAttribute(kept);
  element.removeAttribute(kept);
  const inner = [...element.children].map(liftStyles);
  return (copy) => {
    if (look !== null && copy instanceof HTMLElement) copy.style.cssText = look;
    inner.forEach((apply, index) => {
      const child = copy.children[index];
      if (child !== undefined) apply(child);
    });
  };
};

/**
 * The mail as it will look, in a shadow root of its own. It is parsed in a document that runs nothing,
 * loses whatever is not text and looks, and cannot be clicked: it is a picture of what will be sent.
 */
const show = (host: HTMLElement, html: string): void => {
  const { markup, rules } = setAside(html);
  const mail = new DOMParser().parseFromString(markup, 'text/html');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${frame} ${rules}`);
  for (const element of mail.querySelectorAll(unwanted)) element.remove();
  const applyStyles = liftStyles(mail.body);
  const copy = document.createElement('div');
  copy.className = mail.body.className;
  copy.append(...[...mail.body.childNodes].map((node) => document.importNode(node, true)));
  applyStyles(copy);
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  root.replaceChildren(copy);
};

export const RenderedMail = ({ html }: { html: string }) => {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current !== null) show(host.current, html);
  }, [html]);
  return <div ref={host} />;
};
