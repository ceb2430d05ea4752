import type { FormDefinition, FormItem } from '../forms';
import type { AssignedForm } from '../assignments/assignment';
import { anAssignedForm, anItem } from '../answers/answers.builders';
import type { CheckInSummary } from './check-in';
import type { CheckInPlan } from './plan';
import type { SentCheckIn } from './sent-check-in';
import type { CheckInSettings, CheckInStanding } from './standing';

/** Test data: plain and whole, with what the spec is about laid over it. */
export const aDimension = (partial: Partial<FormItem> = {}): FormItem =>
  anItem({
    linkId: 'seen',
    type: 'scale',
    text: 'I felt seen',
    label: 'Seen',
    minLabel: 'Not at all',
    maxLabel: 'Completely',
    ...partial,
  });

export const aCheckInDefinition: FormDefinition = {
  sections: [
    {
      linkId: 'week',
      title: 'This week',
      items: [
        aDimension(),
        aDimension({ linkId: 'heard', text: 'I felt heard', label: 'Heard' }),
        aDimension({ linkId: 'desire', text: 'I felt desire', label: 'Desire', optIn: true }),
        anItem({ linkId: 'win', text: 'A small good moment', role: 'win' }),
        anItem({
          linkId: 'talk',
          type: 'boolean',
          text: 'Talk about this privately?',
          role: 'topic',
          seenBy: { default: 'coach', fixed: true },
          allowPreferNotToSay: false,
          allowSayLive: false,
        }),
      ],
    },
  ],
};

export const aCheckInForm = (partial: Partial<AssignedForm> = {}): AssignedForm =>
  anAssignedForm({
    title: 'Weekly check-in',
    kind: 'check_in',
    onDate: '2026-11-23',
    definition: aCheckInDefinition,
    ...partial,
  });

export const someSettings = (partial: Partial<CheckInSettings> = {}): CheckInSettings => ({
  weekday: null,
  isPaused: false,
  optedIn: [],
  ...partial,
});

/** A Wednesday on which the week's check-in is due and not begun. */
export const aStanding = (partial: Partial<CheckInStanding> = {}): CheckInStanding => ({
  clientId: '00000000-0000-4000-8000-0000000000b1',
  onDate: '2026-11-23',
  today: '2026-11-25',
  assignmentId: null,
  status: 'none',
  everyWeeks: 1,
  isDue: true,
  settings: someSettings(),
  lastSentOn: null,
  ...partial,
});

export const aSummary = (partial: Partial<CheckInSummary> = {}): CheckInSummary => ({
  id: '00000000-0000-4000-8000-0000000000a1',
  clientId: '00000000-0000-4000-8000-0000000000b1',
  onDate: '2026-11-16',
  submittedAt: '2026-11-18T20:00:00Z',
  amendedAt: null,
  ...partial,
});

export const aPlan = (partial: Partial<CheckInPlan> = {}): CheckInPlan => ({
  clientId: 'client-1',
  isBuiltIn: true,
  everyWeeks: 1,
  revision: 0,
  definition: aCheckInDefinition,
  ...partial,
});

export const aSentCheckIn = (partial: Partial<SentCheckIn> = {}): SentCheckIn => ({
  assignmentId: 'check-in-1',
  clientId: 'client-1',
  onDate: '2026-11-16',
  submittedAt: '2026-11-18T20:00:00Z',
  amendedAt: null,
  reviewedAt: null,
  definition: aCheckInDefinition,
  answers: [],
  history: [],
  ...partial,
});
