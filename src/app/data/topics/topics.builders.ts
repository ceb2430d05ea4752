import type { Topic } from '../../domain/topics/topic';

export const aTopic = (differs: Partial<Topic> = {}): Topic => ({
  id: 'topic-1',
  requestId: 'request-1',
  clientId: '00000000-0000-4000-8000-0000000000b1',
  words: 'How to say no without a row.',
  at: '2026-11-20T20:00:00Z',
  spoken: false,
  ...differs,
});
