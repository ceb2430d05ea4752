/** A file of Angular's builder. */
export interface Piece {
  readonly id: string;
  readonly bytes: number;
  /** What it can't start without. */
  readonly imports: readonly string[];
  /** The pages, or parts of pages, that it asks for when they are opened. */
  readonly opens: readonly string[];
}

/** Pieces that travel together; `pages` and `needs` by number, as bits. */
interface Parcel {
  /** A page's own piece, which nothing joins. */
  readonly isPage: boolean;
  readonly ids: readonly string[];
  readonly bytes: number;
  readonly pages: bigint;
  /** The parcels whose pieces its own import, however far. */
  needs: bigint;
}

/** What one request more costs on a phone, in bytes that would have come meanwhile, before compression. */
const REQUEST = 8000;
/** A page that visits begin with counts for as many as this: on the others most files are there already. */
const BEGINNING = 100;

const bit = (nr: number): bigint => 1n << BigInt(nr);
const has = (all: bigint, some: bigint): boolean => (all & some) === some;

function count(bits: bigint): number {
  let found = 0;
  for (let rest = bits; rest > 0n; rest &= rest - 1n) found += 1;
  return found;
}

/** How many pages these are, where some count for more. */
type Weigh = (pages: bigint) => number;

/** A piece and all that it imports, and so on. */
function reach(from: string, pieces: ReadonlyMap<string, Piece>, seen = new Set<string>()) {
  if (seen.has(from)) return seen;
  seen.add(from);
  for (const one of pieces.get(from)?.imports ?? []) reach(one, pieces, seen);
  return seen;
}

function markNeeds(parcels: readonly Parcel[], pieces: ReadonlyMap<string, Piece>): void {
  for (const parcel of parcels) {
    const needed = new Set(parcel.ids.flatMap((id) => [...reach(id, pieces)]));
    for (const [nr, other] of parcels.entries()) {
      if (other !== parcel && other.ids.some((id) => needed.has(id))) parcel.needs |= bit(nr);
    }
  }
}

/** Everything that several pages share, in parcels of what the same pages use; and each page. */
function parcelsOf(
  main: string,
  pieces: ReadonlyMap<string, Piece>,
  pages: readonly string[],
): Parcel[] {
  const first = reach(main, pieces);
  const users = new Map<string, bigint>();
  for (const [nr, page] of pages.entries()) {
    for (const id of reach(page, pieces)) users.set(id, (users.get(id) ?? 0n) | bit(nr));
  }
  const shared = [...users].filter(
    ([id, used]) => count(used) > 1 && !first.has(id) && !pages.includes(id),
  );
  const groups = Map.groupBy(shared, ([, used]) => used);
  const parcels = [
    ...Array.from(groups, ([used, members]): Parcel => {
      const ids = members.map(([id]) => id);
      const bytes = ids.reduce((sum, id) => sum + (pieces.get(id)?.bytes ?? 0), 0);
      return { isPage: false, ids, bytes, pages: used, needs: 0n };
    }),
    ...pages
      .filter((id) => !first.has(id))
      .map((id): Parcel => {
        return { isPage: true, ids: [id], bytes: 0, pages: users.get(id) ?? 0n, needs: 0n };
      }),
  ];
  markNeeds(parcels, pieces);
  return parcels;
}

/** What is saved when two parcels become one; nothing where they may not. */
function gain(
  all: readonly (Parcel | undefined)[],
  one: number,
  two: number,
  weigh: Weigh,
): number {
  const [a, b] = [all[one], all[two]];
  if (!a || !b || a.isPage || b.isPage) return 0;
  const both = a.pages & b.pages;
  const saved =
    weigh(both) * REQUEST - weigh(a.pages & ~both) * b.bytes - weigh(b.pages & ~both) * a.bytes;
  if (saved <= 0) return 0;
  const pages = a.pages | b.pages;
  const needs = (a.needs | b.needs) & ~(bit(one) | bit(two));
  const isSound = all.every((other, nr) => {
    if (!other || !has(needs, bit(nr))) return true;
    // Whoever gets the parcel needs nothing more for it, and no parcel waits for itself.
    return has(other.pages, pages) && (other.needs & (bit(one) | bit(two))) === 0n;
  });
  return isSound ? saved : 0;
}

function join(all: (Parcel | undefined)[], one: number, two: number): void {
  const [a, b] = [all[one], all[two]];
  if (!a || !b) return;
  const pair = bit(one) | bit(two);
  all[one] = {
    isPage: false,
    ids: [...a.ids, ...b.ids],
    bytes: a.bytes + b.bytes,
    pages: a.pages | b.pages,
    needs: (a.needs | b.needs) & ~pair,
  };
  all[two] = undefined;
  for (const other of all) {
    if (other && (other.needs & pair) > 0n) other.needs = (other.needs & ~bit(two)) | bit(one);
  }
}

/**
 * Which pieces travel together: those that the same pages share, and smaller parcels with their neighbours for as long
 * as the requests this saves weigh more than the bytes that some page then gets in vain.
 * @param main the piece that starts the app; what it imports is none of this
 * @param isBeginning whether visits begin with a page; these are kept light and in few files before all others
 * @returns a parcel's number for each shared piece, and none for a page
 */
export function plan(
  main: string,
  pieces: ReadonlyMap<string, Piece>,
  isBeginning: (page: string) => boolean = () => false,
): Map<string, number> {
  const pages = [...new Set([...pieces.values()].flatMap(({ opens }) => opens))];
  const beginnings = pages.reduce((all, id, nr) => (isBeginning(id) ? all | bit(nr) : all), 0n);
  const weigh = (some: bigint) => count(some) + (BEGINNING - 1) * count(some & beginnings);
  const all: (Parcel | undefined)[] = parcelsOf(main, pieces, pages);
  for (;;) {
    let best = { one: 0, two: 0, saved: 0 };
    for (let one = 0; one < all.length; one++) {
      for (let two = one + 1; two < all.length; two++) {
        const saved = gain(all, one, two, weigh);
        if (saved > best.saved) best = { one, two, saved };
      }
    }
    if (best.saved === 0) break;
    join(all, best.one, best.two);
  }
  return new Map(
    all.flatMap((parcel, nr) =>
      parcel && !parcel.isPage ? parcel.ids.map((id) => [id, nr] as const) : [],
    ),
  );
}
