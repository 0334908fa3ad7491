/** A file name that is safe on every system: no folders, no control characters, not too long; the ending is kept. */
export const safeName = (name: string, fallback: string): string => {
  const bare = name
    .replaceAll(/[\\/:*?"<>|]/g, '-')
    // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
    .replaceAll(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/^[.\s]+/, '')
    .trim();
  const dot = bare.lastIndexOf('.');
  const ending = dot > 0 ? bare.slice(dot).slice(0, 12) : '';
  const stem = (dot > 0 ? bare.slice(0, dot) : bare).slice(0, 80).trim();
  return stem === '' ? fallback : `${stem}${ending}`;
};

/** For `content-disposition`: an ASCII name and the real one (RFC 6266). */
export const disposition = (kind: 'attachment' | 'inline', name: string): string => {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[^\u0020-\u007e]/g, '')
    .replaceAll(/["\\]/g, '');
  return `${kind}; filename="${plain === '' ? 'fil' : plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
};
