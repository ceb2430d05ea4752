import type { FormDefinition, FormItem } from '../forms';
import type { AssignedForm, Assignment } from '../assignments/assignment';
import type { StoredAnswer } from './stored-answer';

/** Test data: plain and whole, with what the spec is about laid over it. */
export const anAssignment = (partial: Partial<Assignment> = {}): Assignment => ({
  id: '00000000-0000-4000-8000-0000000000a1',
  coachId: '00000000-0000-4000-8000-0000000000c1',
  clientId: '00000000-0000-4000-8000-0000000000b1',
  title: 'First conversation',
  kind: 'intake',
  status: 'assigned',
  assignedAt: '2026-11-20T09:00:00Z',
  submittedAt: null,
  onDate: null,
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

export const aStoredAnswer = (partial: Partial<StoredAnswer> = {}): StoredAnswer => ({
  linkId: 'q08',
  state: 'answered',
  value: 'We have grown quiet.',
  visibility: 'coach',
  revision: 1,
  updatedAt: '2026-11-20T10:00:00Z',
  amendedAt: null,
  ...partial,
});

/** Four sections in the manner of the built-in intake: an open one, an announced one, a discreet one, a last one. */
export const aLongerForm: FormDefinition = {
  sections: [
    {
      linkId: 'hopes',
      title: 'Your hopes',
      items: [
        anItem(),
        anItem({
          linkId: 'q34',
          type: 'choice',
          text: 'May we ask about touch?',
          required: true,
          answerOption: [
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ],
        }),
      ],
    },
    {
      linkId: 'touch',
      title: 'Touch',
      announce: 'The next questions are about touch, and why.',
      items: [
        anItem({
          linkId: 'q35',
          text: 'Which touch is welcome?',
          enableWhen: [{ question: 'q34', operator: '=', answer: 'yes' }],
        }),
      ],
    },
    {
      linkId: 'care',
      title: 'Care and safety',
      announce: 'The next questions are about care, and why.',
      items: [
        anItem({
          linkId: 'q39',
          type: 'choice',
          text: 'Is now a good time?',
          sensitivity: 'safety',
          required: true,
          seenBy: { default: 'only_me', fixed: true },
          answerOption: [
            { value: 'yes', label: 'Yes, continue' },
            { value: 'later', label: 'Later' },
            { value: 'skip', label: 'Skip' },
          ],
        }),
        anItem({
          linkId: 'q42',
          type: 'choice',
          text: 'Have you had thoughts of not wanting to live?',
          sensitivity: 'safety',
          seenBy: { default: 'only_me' },
          answerOption: [
            { value: 'no', label: 'Not lately' },
            { value: 'yes', label: 'Lately, I have' },
          ],
          enableWhen: [{ question: 'q39', operator: '=', answer: 'yes' }],
          safety: { crisis: ['yes'] },
        }),
      ],
    },
    { linkId: 'last', title: 'Practicalities', items: [anItem({ linkId: 'q45' })] },
  ],
  closing: 'You did it.',
};
