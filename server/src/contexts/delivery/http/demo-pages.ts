import { escapeHtml } from '../domain/escape-html.ts';

export type ShownMail = {
  id: string;
  receivedAt: Date;
  sender: string;
  recipient: string;
  subject: string;
  html: string | null;
  text: string | null;
};

const when = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Stockholm' });

const page = (title: string, main: string): string =>
  `<!doctype html>\n<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><link rel="stylesheet" href="/demo/utkorg.css"></head>\n<body><main><p class="demo-note">Demoläge: inga mejl lämnar den här datorn. <span lang="en">Demo mode: no mail leaves this computer.</span></p>\n${main}\n</main></body></html>\n`;

export const demoStyles = `
:root{color-scheme:light dark}
a{color:light-dark(#1d5142,#7fcbb0)}
body{margin:0;background:light-dark(#fbf9f4,#0f1714);color:light-dark(#15231e,#eef3ef);font:17px/1.5 'Source Sans 3','Segoe UI',sans-serif}
main{max-width:60rem;margin:0 auto;padding:1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.5rem .75rem .5rem 0;border-bottom:1px solid #8888;vertical-align:top;overflow-wrap:anywhere}
iframe{width:100%;height:70vh;border:1px solid #888;background:#fff}
pre{white-space:pre-wrap;overflow-wrap:anywhere}
label,input,button{font:inherit}input{padding:.4rem}
.demo-note{border-left:6px solid #b4690e;padding:.5rem .75rem}
`;

export const renderOutbox = (mails: readonly ShownMail[], to: string, next: string | null): string => {
  const rows = mails
    .map(
      ({ id, receivedAt, recipient, subject }) =>
        `<tr><td>${when.format(receivedAt)}</td><td>${escapeHtml(recipient)}</td><td><a href="/demo/utkorg/${id}">${escapeHtml(subject) || '(utan ämne)'}</a></td></tr>`,
    )
    .join('\n');
  const list =
    mails.length === 0
      ? '<p>Här är det tomt. När ett utskick släpps hamnar mejlen här.</p>'
      : `<table><thead><tr><th scope="col">Tid</th><th scope="col">Till</th><th scope="col">Ämne</th></tr></thead><tbody>${rows}</tbody></table>`;
  const more = next === null ? '' : `<p><a href="/demo/utkorg?after=${next}&amp;to=${encodeURIComponent(to)}">Äldre mejl</a></p>`;
  const form = `<form method="get" action="/demo/utkorg"><label for="to">Till adressen</label> <input id="to" name="to" type="email" value="${escapeHtml(to)}"> <button type="submit">Visa</button></form>`;
  return page('Utkorg', `<h1>Utkorg</h1>${form}${list}${more}`);
};

export const renderMail = ({ id, receivedAt, sender, recipient, subject, html, text }: ShownMail): string => {
  const facts = `<p>Från ${escapeHtml(sender)} till ${escapeHtml(recipient)}, ${when.format(receivedAt)}</p>`;
  // Without scripts, forms or anything from the network: the frame's own policy says the same once more.
  const shown =
    html === null
      ? ''
      : `<iframe title="Mejlet" sandbox="allow-popups allow-top-navigation-by-user-activation" src="/demo/utkorg/${id}/html"></iframe>`;
  const plain = `<h2>Som text</h2><pre>${escapeHtml(text ?? '')}</pre>`;
  const title = escapeHtml(subject) || '(utan ämne)';
  return page(title, `<p><a href="/demo/utkorg">Till utkorgen</a></p><h1>${title}</h1>${facts}${shown}${plain}`);
};
