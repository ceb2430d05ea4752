/** Something a client brings to the next session, in their own words. */
export interface Topic {
  readonly id: string;
  /** Chosen where it was written: by it one recognises what was sent and not answered. */
  readonly requestId: string;
  readonly clientId: string;
  readonly words: string;
  readonly at: string;
  /** Whether it was spoken about, as the coach says. */
  readonly spoken: boolean;
}

/** As a coach reads it beside something else. */
export type BroughtTopic = Pick<Topic, 'id' | 'words'>;

export type NewTopic = Pick<Topic, 'requestId' | 'clientId' | 'words'>;

/** Characters, as the database has it. */
export const topicLength = 1000;
