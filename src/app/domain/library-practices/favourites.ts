/** What a coach says of a practice by its star. */
export interface Favouring {
  readonly practiceId: string;
  readonly isFavourite: boolean;
}

/** The favourites after that. */
export const favouritesAfter = (
  favourites: readonly string[],
  { practiceId, isFavourite }: Favouring,
): readonly string[] => [
  ...favourites.filter((id) => id !== practiceId),
  ...(isFavourite ? [practiceId] : []),
];
