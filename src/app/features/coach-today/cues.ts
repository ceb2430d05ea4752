import { countWords } from '../../domain/words/counted';
import type { Preparation } from '../../domain/prepare/preparation';
import type { IconName } from '../../shared/ui/icon/icons';

export interface Cue {
  readonly icon: IconName;
  readonly words: string;
}

const most = 2;

/** What to have in mind before meeting, a line each, at most three. */
export function cuesOf(prepared: Preparation): readonly Cue[] {
  return [agreed(prepared), live(prepared), news(prepared)].filter((cue) => cue !== null);
}

function agreed({ agreements }: Preparation): Cue | null {
  if (agreements.length === 0) return null;
  const shown = agreements.slice(0, most).map(({ text }) => text.replace(/[.;\s]+$/, ''));
  const rest = agreements.length - shown.length;
  const more = rest > 0 ? `; and ${countWords(rest)} more` : '';
  return { icon: 'handshake', words: `Last time you agreed: ${shown.join('; ')}${more}.` };
}

function live({ liveTopics, logTopics, asksToSpeakAlone }: Preparation): Cue | null {
  if (asksToSpeakAlone) return { icon: 'forum', words: 'Asks to speak with you alone.' };
  const length = liveTopics.length + logTopics.length;
  if (length === 0) return null;
  const things = length === 1 ? 'one topic' : `${countWords(length)} topics`;
  return { icon: 'forum', words: `Would rather say live: ${things}.` };
}

function news({ unread, changes, lastSession }: Preparation): Cue | null {
  if (unread.length > 0) return { icon: 'article', words: 'There is an intake to read.' };
  const tries = changes.filter(({ kind }) => kind === 'practice_log').length;
  if (tries > 0 && lastSession) {
    const words = tries === 1 ? 'a practice was tried' : `${countWords(tries)} tries of a practice`;
    return { icon: 'history', words: `New since then: ${words}.` };
  }
  return lastSession ? null : { icon: 'sunny', words: 'You meet for the first time.' };
}
