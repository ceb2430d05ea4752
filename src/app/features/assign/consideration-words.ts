import type { Consideration } from '../../domain/practices/consideration';
import type { Caution } from '../../domain/library-practices/library-practice';

export interface Considered {
  readonly name: string;
  /** What the library says of when not to; may be empty. */
  readonly notWhen: string;
  readonly rungBefore: string | null;
}

/** As the intake's question names them, in a sentence. */
const named: Readonly<Record<Caution, string>> = {
  breath: 'a breathing or heart condition',
  seiz: 'seizures',
  preg: 'pregnancy',
  surg: 'recent surgery or pain',
  trauma: 'memories to steer around',
};

/** A question, never a refusal. */
export function questionOf(consideration: Consideration, about: Considered): string {
  const { name, notWhen, rungBefore } = about;
  switch (consideration.kind) {
    case 'caution': {
      const says = notWhen ? ` The practice tells ${name}: “${notWhen}”` : '';
      return `The intake names ${named[consideration.caution]}.${says} Does it fit?`;
    }
    case 'speak_alone':
      return `${name} asked to speak with you alone, and this takes a partner. Is it the right time?`;
    case 'ladder': {
      const before = rungBefore ? `“${rungBefore}”` : 'another practice';
      return `${before} comes before this one, and no try of it that you may read is written down. Is it time for the next?`;
    }
    case 'tier':
      return `This is one that you give when you judge that it is time. Is it, for ${name}?`;
  }
}
