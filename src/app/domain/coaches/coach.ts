import { plusMonths } from '../calendar/months';

/** Where a person in need finds help; kept up to date by the coach. */
export interface CrisisResource {
  readonly name: string;
  /** A telephone number, or another way in words. */
  readonly contact: string;
  /** https only. */
  readonly url?: string;
  readonly note?: string;
  /** BCP 47 tag of the language the help is given in. */
  readonly locale: string;
  /** The calendar day on which the coach last made sure of it, YYYY-MM-DD. */
  readonly verifiedOn: string;
}

/** As the database names them. */
export const searchLanguages = [
  'arabic',
  'danish',
  'dutch',
  'english',
  'finnish',
  'french',
  'german',
  'greek',
  'hungarian',
  'indonesian',
  'irish',
  'italian',
  'lithuanian',
  'nepali',
  'norwegian',
  'portuguese',
  'romanian',
  'russian',
  'spanish',
  'swedish',
  'tamil',
  'turkish',
  'simple',
] as const;
export type SearchLanguage = (typeof searchLanguages)[number];

/** What a coach shows of themselves to their clients. */
export interface Coach {
  readonly id: string;
  readonly displayName: string;
  readonly practiceName: string;
  readonly timeZone: string;
  /** Whose grammar the search knows; `simple` takes words as they are. */
  readonly language: SearchLanguage;
  readonly crisisResources: readonly CrisisResource[];
  readonly revision: number;
}

export type CoachChanges = Partial<
  Pick<Coach, 'displayName' | 'practiceName' | 'timeZone' | 'language' | 'crisisResources'>
>;

const monthsUntilOld = 6;

/** Whether a resource was last checked more than six months ago. Both are calendar days. */
export const isLongUnchecked = (verifiedOn: string, today: string): boolean =>
  plusMonths(verifiedOn, monthsUntilOld) < today;

export const isHttpsAddress = (text: string): boolean =>
  URL.canParse(text) && new URL(text).protocol === 'https:';

/** A resource without its link where that leads anywhere but to an https address. */
export function withSafeLink({ url, ...resource }: CrisisResource): CrisisResource {
  return url !== undefined && isHttpsAddress(url) ? { ...resource, url } : resource;
}
