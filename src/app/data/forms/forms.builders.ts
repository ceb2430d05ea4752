import type { FormSummary, FormToRead } from '../../domain/forms/form-summary';
import type { FormDefinition } from '../../domain/forms';

export const someDefinition: FormDefinition = {
  sections: [
    {
      linkId: 'hopes',
      title: 'You and your hopes',
      intro: 'A few words are plenty.',
      items: [
        {
          linkId: 'brings',
          type: 'longtext',
          text: 'What brings you here now?',
          sensitivity: 'normal',
        },
        {
          linkId: 'close',
          type: 'scale',
          text: 'How close do you feel these days?',
          sensitivity: 'normal',
          min: 0,
          max: 10,
        },
      ],
    },
  ],
};

export const someForm = (rest: Partial<FormSummary> = {}): FormSummary => ({
  id: 'form-1',
  kind: 'intake',
  title: 'Intake',
  description: '',
  isBuiltIn: true,
  versionId: 'version-1',
  version: 1,
  publishedAt: '2026-11-01T10:00:00Z',
  ...rest,
});

export const someFormToRead = (rest: Partial<FormToRead> = {}): FormToRead => ({
  ...someForm(),
  definition: someDefinition,
  ...rest,
});
