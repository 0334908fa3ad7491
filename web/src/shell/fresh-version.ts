const key = 'budkavle.reloadedAt';
const pauseMs = 60_000;

/** A page of an older version asks for bundles that a new release no longer has: fetch the new version, but never in a loop. */
export const reloadForNewVersion = (): void =>
  addEventListener('vite:preloadError', () => {
    const last = Number(sessionStorage.getItem(key) ?? 0);
    if (Date.now() - last < pauseMs) return;
    sessionStorage.setItem(key, String(Date.now()));
    location.reload();
  });
