import type { Scoring } from '../forms';

/** The points that each of a run of questions can have; questions are counted from 1. */
export interface ItemRange {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly most: number;
}

export interface Band {
  readonly from: number;
  readonly label: string;
}

/** Where the first score suggests that somebody else should look. For the coach alone. */
export interface CutOff {
  readonly value: number;
  readonly rule: 'at_least' | 'below';
}

/** By how many points the first score must have changed, as somebody published it. */
export interface PublishedChange {
  readonly points: number;
  readonly citation: string;
}

/** A published measure, as the catalogue knows it. Bands and the rest are of its first score. */
export interface Measure {
  readonly slug: string;
  readonly title: string;
  /** What it measures. */
  readonly about: string;
  readonly citation: string;
  /** What its holder says of its use. */
  readonly licence: string;
  /** Whether its words come with Attune; else the coach enters them. */
  readonly shipsItems: boolean;
  readonly itemRanges: readonly ItemRange[];
  /** As in a definition; question 7 has the linkId "i7". */
  readonly scoring: readonly Scoring[];
  /** False: which questions are turned round is in the holder's manual. */
  readonly reverseKnown: boolean;
  readonly bands: readonly Band[];
  readonly cutOff: CutOff | null;
  readonly reliableChange: PublishedChange | null;
}

/** On what ground a measure may be shown. */
export interface RightsText {
  readonly holder: string;
  readonly basis: string;
  readonly territory: string;
  /** Whether paid work is covered; without that it may not be shown. */
  readonly commercialUse: boolean;
  /** The last day, 'YYYY-MM-DD'; null: without end. */
  readonly expiresOn: string | null;
  readonly evidence: string;
}

export interface MeasureRights extends RightsText {
  readonly id: string;
  readonly measure: string;
  /** False: the whole installation's, which its operator keeps. */
  readonly isOwn: boolean;
  readonly revision: number;
}

/** What a source says of the spread of a measure's first score. */
export interface NormText {
  readonly sd: number;
  /** Between 0 and 1. */
  readonly reliability: number;
  readonly citation: string;
}

export interface MeasureNorm extends NormText {
  readonly measure: string;
  readonly revision: number;
}

export const rightsLimits = { holder: 200, basis: 2000, territory: 200, evidence: 2000 } as const;
export const normLimits = { sd: 10_000, citation: 1000 } as const;

/** How many questions it asks. */
export const itemCount = ({ itemRanges }: Pick<Measure, 'itemRanges'>): number =>
  Math.max(0, ...itemRanges.map(({ to }) => to));

/** The points that a question can have, by its number from 1. */
export const rangeOfItem = (
  { itemRanges }: Pick<Measure, 'itemRanges'>,
  number: number,
): ItemRange | undefined => itemRanges.find(({ from, to }) => number >= from && number <= to);
