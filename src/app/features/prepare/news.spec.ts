import { aPreparation } from '../../domain/timeline/timeline.builders';
import { newsOf } from './news';

const at = '2026-03-01T10:00:00Z';

describe('what is new before a session', () => {
  it('tells an intake once, and that it is unread', () => {
    const news = newsOf(
      aPreparation({
        changes: [{ kind: 'intake_sent', id: 'a', at }],
        unread: [{ assignmentId: 'a', at }],
      }),
    );
    expect(news.map(({ words, isUnread }) => [words, isUnread])).toEqual([
      ['The intake was sent', true],
    ]);
  });

  it('tells of an intake from before the last session that was never read', () => {
    const news = newsOf(aPreparation({ unread: [{ assignmentId: 'old', at }] }));
    expect(news[0]?.assignmentId).toBe('old');
    expect(news[0]?.isUnread).toBeTrue();
  });

  it('tells of a summary that the client has not opened', () => {
    const news = newsOf(aPreparation({ unreadByClient: [{ sharedNoteId: 's', sentAt: at }] }));
    expect(news[0]?.words).toBe('Your summary was not opened yet');
  });

  it('tells each practice that was tried once, and how often', () => {
    const tried = (id: string, practiceId: string, outcome: 'done' | 'tried_stopped' = 'done') =>
      ({ kind: 'practice_log', id, at, practiceId, title: practiceId, outcome }) as const;
    const changes = [tried('1', 'hug'), tried('2', 'dinner', 'tried_stopped'), tried('3', 'hug')];
    expect(newsOf(aPreparation({ changes })).map(({ words }) => words)).toEqual([
      'hug: tried 2 times',
      'dinner: tried, stopped',
    ]);
  });

  it('is empty when nothing happened', () => {
    expect(newsOf(aPreparation())).toEqual([]);
  });
});
