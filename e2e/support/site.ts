import { foreignApi, isForeign } from './foreign.ts';

/** A running back end with the app on the same origin. scripts/test.ts starts two and says where. */
export interface Site {
  readonly url: string;
  /** Where Supabase answers, when that is another origin than the app's. */
  readonly api?: string | undefined;
  /** Stands for the operator. */
  readonly secretKey: string;
}

function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the journeys with npm run test:e2e`);
  return value;
}

/** The demonstration data is loaded; accounts need no confirmation. */
export const site: Site = {
  url: fromEnvironment('ATTUNE_URL'),
  secretKey: fromEnvironment('ATTUNE_SECRET_KEY'),
  api: foreignApi,
};

/** No data; an account must confirm its address by mail. */
export const confirmingSite: Site = isForeign
  ? site
  : {
      url: fromEnvironment('ATTUNE_CONFIRM_URL'),
      secretKey: fromEnvironment('ATTUNE_CONFIRM_SECRET_KEY'),
    };

/** All back ends that are ours, also those that a journey starts for itself. */
export const sites: Site[] = [site, confirmingSite];
