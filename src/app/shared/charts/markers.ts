/** A shape and a colour, so that neither has to be told from the other: paths in a box of 16, names of tokens. */
export interface Marker {
  readonly path: string;
  readonly token: string;
}

const marker = (name: string, path: string): Marker => ({ token: `--attune-chart-${name}`, path });

const markers: Readonly<Record<string, Marker>> = {
  seen: marker('seen', 'M8 3.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9z'),
  heard: marker('heard', 'M5 4h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1z'),
  understood: marker('understood', 'M8 2.5l5.2 9.2h-10.4z'),
  safe: marker('safe', 'M8 2.2l5.8 5.8-5.8 5.8-5.8-5.8z'),
  trust: marker('trust', 'M8 13.5l5.2-9.2h-10.4z'),
  affection: marker('affection', 'M6.3 3h3.4v3.3h3.3v3.4h-3.3v3.3h-3.4v-3.3h-3.3v-3.4h3.3z'),
  desire: marker('desire', 'M5.5 5h5a3 3 0 0 1 0 6h-5a3 3 0 0 1 0-6z'),
  present: marker('present', 'M5.2 3h5.6l3 5-3 5h-5.6l-3-5z'),
};

/** For each of the ids, in their order: its own, or one that no other has as long as there are any. */
export function markersOf(linkIds: readonly string[]): ReadonlyMap<string, Marker> {
  const taken = new Set(linkIds);
  const all = Object.entries(markers);
  const free = [...all.filter(([name]) => !taken.has(name)), ...all].map(([, one]) => one);
  let next = 0;
  return new Map(
    linkIds.map((id) => [id, markers[id] ?? free[next++ % free.length] ?? plainMarker]),
  );
}

export const plainMarker: Marker = marker('present', 'M8 3.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9z');
