import type { Caution } from '../library-practices/library-practice';

/** Why a coach may want to think twice. Always a question, never a refusal. */
export type Consideration =
  | {
      /** The intake names it, in an answer that the coach may read. */
      readonly kind: 'caution';
      readonly caution: Caution;
      readonly saidAt: string;
    }
  | {
      /**
       * speak_alone: it takes a partner, and the client asked to speak alone. ladder: an earlier rung has no try
       * that the coach may read. tier: the coach decides when it is time.
       */
      readonly kind: 'speak_alone' | 'ladder' | 'tier';
    };
