import { aNoteEntry, aSessionEntry } from '../../domain/timeline/timeline.builders';
import { everything } from '../../domain/timeline/timeline-query';
import { TimelineApiActions, TimelinePageActions } from './timeline.actions';
import { initialTimeline, timelineFeature } from './timeline.feature';

const { reducer } = timelineFeature;
const request = { clientId: 'ada', query: everything, timeZone: 'Europe/London' };
const entry = aNoteEntry();
const read = TimelineApiActions.read({ page: { entries: [entry], isLast: false } });

const shown = () =>
  reducer(reducer(initialTimeline, TimelinePageActions.opened({ request })), read);

describe('a timeline in the store', () => {
  it('never shows one client’s history under another', () => {
    const other = TimelinePageActions.opened({ request: { ...request, clientId: 'yuki' } });
    expect(reducer(shown(), other).entries).toEqual([]);
  });

  it('stays in sight while it is narrowed', () => {
    const narrowing = TimelinePageActions.narrowed({ request });
    expect(reducer(shown(), narrowing).entries).toEqual([entry]);
  });

  it('has an entry once, though it moved while pages were turned', () => {
    const page = { entries: [entry, aSessionEntry()], isLast: true };
    const more = reducer(
      reducer(shown(), TimelinePageActions.moreWanted()),
      TimelineApiActions.moreRead({ page }),
    );
    expect(more.entries).toEqual([entry, aSessionEntry()]);
  });

  it('shows nothing of another kind when narrowing fails, and begins anew', () => {
    const notes = { ...request, query: { ...everything, shown: 'notes' as const } };
    const narrowing = reducer(shown(), TimelinePageActions.narrowed({ request: notes }));
    const failed = reducer(narrowing, TimelineApiActions.failed({ error: { kind: 'offline' } }));
    expect(failed.entries).toEqual([]);
    expect(reducer(failed, TimelinePageActions.retried()).step).toBe('loading');
  });

  it('asks for no more at its end', () => {
    const ended = { ...shown(), isLast: true };
    expect(reducer(ended, TimelinePageActions.moreWanted()).step).toBe('loaded');
  });

  it('keeps what was read when the next page fails', () => {
    const failed = reducer(shown(), TimelineApiActions.failed({ error: { kind: 'offline' } }));
    expect(failed.entries).toEqual([entry]);
    expect(reducer(failed, TimelinePageActions.retried()).step).toBe('loading_more');
  });
});
