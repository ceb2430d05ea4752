import type { FormDefinition, FormItem } from '../../domain/forms';
import type { AssignedForm, Assignment } from '../../domain/sheets/assignment';

/** Test data. */
export const anAssignment = (partial: Partial<Assignment> = {}): Assignment => ({
  id: '00000000-0000-4000-8000-0000000000a1',
  coachId: '00000000-0000-4000-8000-0000000000c1',
  clientId: '00000000-0000-4000-8000-0000000000b1',
  title: 'First conversation',
  kind: 'intake',
  status: 'assigned',
  assignedAt: '2026-11-20T09:00:00Z',
  submittedAt: null,
  ...partial,
});

export const anItem = (partial: Partial<FormItem> = {}): FormItem => ({
  linkId: 'q08',
  type: 'longtext',
  text: 'What brings you here now?',
  sensitivity: 'normal',
  allowPreferNotToSay: true,
  allowSayLive: true,
  ...partial,
});

export const aDefinition = (...items: readonly FormItem[]): FormDefinition => ({
  sections: [{ linkId: 'a', title: 'Your hopes', items: items.length ? items : [anItem()] }],
});

export const anAssignedForm = (partial: Partial<AssignedForm> = {}): AssignedForm => ({
  ...anAssignment(),
  definition: aDefinition(),
  ...partial,
});
