// The service worker's address is handed to the browser as a string; this is the one string that
// may become a script address. Imported before everything else, so that nothing slips past it.
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    const worker = new URL('ngsw-worker.js', document.baseURI).href;
    if (new URL(url, document.baseURI).href === worker) return url;
    throw new TypeError('refused script address');
  },
});
