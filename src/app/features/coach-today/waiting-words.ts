import type { Waiting } from '../../domain/clients/waiting';

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** Small numbers as words. */
export const inWords = (count: number): string => numbers[count] ?? String(count);

/** What an intake to read brings. */
export function toReadLine({ liveTopics }: Pick<Waiting, 'liveTopics'>): string {
  if (liveTopics === 0) return 'Ready to read';
  return `Ready to read, with ${inWords(liveTopics)} ${liveTopics === 1 ? 'topic' : 'topics'} to say live`;
}

/** How many sessions are still to come today; nothing where there is none. */
export function sessionsSummary(today: number): string {
  if (today === 0) return '';
  const count = inWords(today);
  const words = `${count.charAt(0).toUpperCase()}${count.slice(1)}`;
  return today === 1 ? `${words} session today.` : `${words} sessions today.`;
}

/** One sentence on what waits. */
export function summary(toRead: number, underWay: number, invited: number): string {
  const parts = [
    ...(toRead > 0 ? [`${inWords(toRead)} ${toRead === 1 ? 'intake' : 'intakes'} to read`] : []),
    ...(underWay > 0 ? [`${inWords(underWay)} on the way`] : []),
    ...(invited > 0 ? [`${inWords(invited)} invited`] : []),
  ];
  const sentence = parts.join(', ');
  return sentence
    ? `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
    : 'Nothing is waiting.';
}
