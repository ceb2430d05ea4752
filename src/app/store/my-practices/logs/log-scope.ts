/** Where the drafts vault has the logs that wait for a network. Apart, so that asking for them loads nothing else. */
export const logScope = 'practice-log';
