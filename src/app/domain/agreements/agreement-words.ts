import type { Agreement, AgreementAnswer } from './agreement';

export const answerWords: Readonly<Record<AgreementAnswer, string>> = {
  kept: 'Kept',
  partly: 'Partly',
  not_yet: 'Not yet',
  no_longer: 'No longer',
};

/** Who can read what a coach answers to these. */
export function readersOf(agreements: readonly Agreement[], client: string): string {
  const shared = agreements.filter(({ isShared }) => isShared).length;
  if (shared === 0) return `Only you can read your answers: ${client} was not sent this.`;
  if (shared === agreements.length) return `${client} can read your answers.`;
  return `${client} can read your answers to what you sent. The others are only yours.`;
}
