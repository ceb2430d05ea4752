const encoder = new TextEncoder();
const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/**
 * UTF-8 bytes of the value as Postgres prints jsonb: JSON with a space after each colon and comma.
 * Exact but for numbers that JavaScript writes with an exponent.
 */
export function jsonbBytes(value: unknown): number {
  if (Array.isArray(value)) {
    return 2 + separators(value.length) + sum(value.map(jsonbBytes));
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    const inside = entries.map(([key, one]) => bytesOf(key) + 2 + jsonbBytes(one));
    return 2 + separators(entries.length) + sum(inside);
  }
  return bytesOf(value);
}

const separators = (parts: number): number => 2 * Math.max(0, parts - 1);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
