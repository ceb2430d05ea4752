/** Who reads: the one whose answers they are, or their coach. */
export type Reader = 'own' | 'coach';

/** With one decimal where it has any. */
export const figure = (value: number): string => String(Math.round(value * 10) / 10);
