import type { LineSpec } from '../line-spec';
import { plainMarker } from '../markers';

export const aLineSpec = (differs: Partial<LineSpec> = {}): LineSpec => ({
  label: 'Seen',
  marker: plainMarker,
  axis: { first: 0, end: 84 },
  scale: { min: 0, max: 10, step: 5 },
  points: [],
  lines: [],
  ranges: [],
  medians: [],
  usual: null,
  zones: [],
  sessions: [],
  practices: [],
  changes: [],
  ...differs,
});
