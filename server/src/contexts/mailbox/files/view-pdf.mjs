// Runs in the fenced PDF page only: no origin, no cookies, nothing to reach. It draws what lies in the page itself.
const word = (name) => document.body.dataset[name] ?? '';
const say = (text) => {
  document.querySelector('#status').textContent = text;
};

const bytesInPage = () => Uint8Array.from(atob(document.querySelector('#pdf').textContent), (character) => character.charCodeAt(0));

/** For those who do not see the drawing. */
const addText = async (page, holder) => {
  const { items } = await page.getTextContent();
  const text = document.createElement('p');
  text.className = 'unseen';
  text.textContent = items.map(({ str = '', hasEOL }) => str + (hasEOL ? '\n' : ' ')).join('');
  holder.append(text);
};

const draw = async (page, holder) => {
  const natural = page.getViewport({ scale: 1 });
  const scale = Math.min(4, (holder.clientWidth / natural.width) * Math.max(1.5, devicePixelRatio));
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement('canvas');
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  canvas.setAttribute('aria-hidden', 'true');
  holder.replaceChildren(canvas);
  await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
  await addText(page, holder);
};

/** Pages are drawn when they come near: a long document does not fill the memory of a phone. */
const showPages = async (pdf) => {
  const nearby = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        nearby.unobserve(target);
        void pdf.getPage(Number(target.dataset.page)).then((page) => draw(page, target));
      }
    },
    { rootMargin: '800px' },
  );
  for (let number = 1; number <= pdf.numPages; number++) {
    const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
    const holder = document.createElement('section');
    holder.dataset.page = String(number);
    holder.setAttribute('aria-label', `${word('page')} ${number}/${pdf.numPages}`);
    holder.style.aspectRatio = `${width} / ${height}`;
    document.querySelector('main').append(holder);
    nearby.observe(holder);
  }
};

try {
  const { getDocument, GlobalWorkerOptions } = await import(new URL('pdf.mjs', import.meta.url).href);
  GlobalWorkerOptions.workerSrc = new URL('pdf.worker.mjs', import.meta.url).href;
  const pdf = await getDocument({ data: bytesInPage(), isEvalSupported: false, useWasm: false, enableXfa: false, disableFontFace: false })
    .promise;
  say('');
  await showPages(pdf);
} catch {
  say(word('failed'));
}
