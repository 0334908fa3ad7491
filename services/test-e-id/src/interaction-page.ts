import type { Identity } from './start-issuer.ts';

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const card = (uid: string, identity: Identity): string => `
  <li><form method="post" action="/val/${escape(uid)}">
    <input type="hidden" name="subject" value="${escape(identity.subject)}">
    <button type="submit"><b>${escape(identity.name)}</b><span lang="en">${escape(identity.can)}</span></button>
  </form></li>`;

const style = `
  :root { --paper:#fbf9f4; --surface:#fff; --ink:#15231e; --soft:#4b5a53; --line:#b9ae99; --spruce:#1d5142; --focus:#0b3fbf; color-scheme: light dark }
  @media (prefers-color-scheme: dark) { :root { --paper:#0f1714; --surface:#16211d; --ink:#eef3ef; --soft:#a9b8b0; --line:#4a5c54; --spruce:#7fcbb0; --focus:#9db8ff } }
  * { box-sizing: border-box } body { margin: 0; background: var(--paper); color: var(--ink); font: 400 17px/1.5 system-ui, sans-serif }
  main { max-width: 34rem; margin: auto; padding: 40px 20px } h1 { font: 600 2rem/1.15 Georgia, serif; margin: 0 0 8px } p { color: var(--soft); margin: 0 0 24px }
  ul { list-style: none; padding: 0; margin: 0; display: grid; gap: 10px }
  button { all: unset; box-sizing: border-box; width: 100%; cursor: pointer; display: grid; padding: 14px 18px; border: 1.5px solid var(--line); border-radius: 10px; background: var(--surface) }
  button:hover { border-color: var(--spruce) } button:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px } button b { font-size: 1.1rem } button span { color: var(--soft); font-size: .95rem }`;

/** One click per identity; works without scripts. */
export const interactionPage = (uid: string, identities: readonly Identity[]): string => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Demo-legitimation</title><style>${style}</style></head>
<body><main><h1>Vem vill du vara?</h1>
<p>Det här är en demo-legitimation med påhittade personer. <span lang="en">A demo e-ID with invented people: pick one.</span></p>
<ul>${identities.map((identity) => card(uid, identity)).join('')}</ul></main></body></html>`;
