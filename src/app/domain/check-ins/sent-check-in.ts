import type { SentIntake } from '../sent-answers/intake';
import { readForm, type ReadQuestion, type Topic } from '../sent-answers/sent-answers';
import { isDimension } from './questions';

/** A check-in that was sent, as far as the coach may read it. */
export interface SentCheckIn extends SentIntake {
  readonly clientId: string;
  readonly onDate: string;
  readonly submittedAt: string;
  readonly amendedAt: string | null;
  readonly reviewedAt: string | null;
}

/** The parts in which a check-in is read. */
export interface ReadableCheckIn {
  readonly dimensions: readonly ReadQuestion[];
  /** Everything else that is asked, but the topic. */
  readonly others: readonly ReadQuestion[];
  /** Whether the client would like to talk about it privately. */
  readonly asksToTalk: boolean;
  /** What they would rather say live. */
  readonly topics: readonly Topic[];
}

export function readCheckIn(sent: SentCheckIn): ReadableCheckIn {
  const { sections, topics } = readForm(sent);
  const questions = sections.flatMap((section) => section.questions);
  return {
    dimensions: questions.filter(({ item }) => isDimension(item)),
    others: questions.filter(({ item }) => !isDimension(item) && item.role !== 'topic'),
    asksToTalk: questions.some(({ item, value }) => item.role === 'topic' && value === true),
    topics,
  };
}

/** Whether there is something in it that the coach has not read: never read, or amended since. */
export const isUnread = ({ amendedAt, reviewedAt }: SentCheckIn): boolean =>
  reviewedAt === null || Date.parse(amendedAt ?? '') > Date.parse(reviewedAt);
