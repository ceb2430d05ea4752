/** Who reads: the one whose answers they are, or their coach. */
export type Reader = 'own' | 'coach';

/** What a point of a picture stands for. */
export const grains = ['month', 'week'] as const;
export type Grain = (typeof grains)[number];

/** With one decimal where it has any. */
export const figure = (value: number): string => String(Math.round(value * 10) / 10);
