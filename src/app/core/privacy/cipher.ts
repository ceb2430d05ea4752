/** AES-GCM with a key that the browser keeps and never hands out. */
const algorithm = 'AES-GCM';
const ivBytes = 12;

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

export function makeKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, ['encrypt', 'decrypt']);
}

/** `label` is bound to the text: a sealed text moved under another label does not open. */
export async function seal(key: CryptoKey, label: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const text = new TextEncoder().encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt(settings(iv, label), key, text) };
}

export async function open(key: CryptoKey, label: string, sealed: Sealed): Promise<unknown> {
  const text = await crypto.subtle.decrypt(settings(sealed.iv, label), key, sealed.data);
  return JSON.parse(new TextDecoder().decode(text)) as unknown;
}

function settings(iv: Uint8Array<ArrayBuffer>, label: string): AesGcmParams {
  return { name: algorithm, iv, additionalData: new TextEncoder().encode(label) };
}
