/** As the database has them: characters, unless said otherwise. */
export const practiceLimits = {
  title: 200,
  minutes: { least: 1, most: 240 },
  times: { least: 1, most: 6 },
  steps: 20,
  step: 500,
  notice: 1000,
  notWhen: 1000,
  forCoach: 1000,
  timers: 20,
  timerSeconds: { least: 5, most: 7200 },
  timerLabel: 80,
  /** Seconds in, or out. */
  breath: { least: 2, most: 12 },
  hold: { least: 0, most: 12 },
  why: 1000,
  reflection: 4000,
  win: 500,
  reply: 2000,
  /** How many days back a try can be written down. */
  backdatedDays: 14,
  programmeTitle: 200,
  programmeDescription: 1000,
  programmeItems: 30,
  afterDays: 365,
  /** Practices in one file of an import. */
  imported: 500,
} as const;
