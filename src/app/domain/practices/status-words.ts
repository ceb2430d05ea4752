import type { PracticeStatus } from './practice';

/** How a practice stands, as its coach reads it. */
export const statusWords: Readonly<Record<PracticeStatus, string>> = {
  proposed: 'Not answered yet',
  accepted: 'Accepted',
  paused: 'Paused',
  stopped: 'Stopped',
  set_aside: 'Set aside',
  finished: 'Finished',
  withdrawn: 'Taken back',
};
