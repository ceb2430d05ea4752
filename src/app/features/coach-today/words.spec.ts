import type { WaitingKind } from '../../domain/coach-today/waiting';
import { summary, toReadLine, underWayLine } from './waiting-words';

describe('the words of the coach’s Today', () => {
  it('sum up the day in short sentences', () => {
    const of = (...kinds: WaitingKind[]) => summary(kinds.map((kind) => ({ kind })));
    expect(of('intake_to_read', 'intake_to_read')).toBe('Two intakes to read.');
    expect(of('practice_held', 'practice_log_to_read', 'practice_held')).toBe(
      'One reflection to read. Two steps wait for you.',
    );
    expect(of('measure_to_read')).toBe('One measure to read.');
    expect(of('check_in_topic', 'topic_brought')).toBe(
      'One request to talk. One topic for a session.',
    );
    expect(of('not_started', 'invited', 'win_shared', 'quiet')).toBe('Nothing is waiting.');
  });

  it('say how far along a form is, and a measure by its name', () => {
    const line = (kind: Parameters<typeof underWayLine>[0]['kind']) =>
      underWayLine({ kind, formTitle: 'GAD-7' });
    expect(line('in_progress')).toBe('Filling in the intake');
    expect(line('not_started')).toBe('The intake is not started yet');
    expect(line('measure_in_progress')).toBe('Filling in GAD-7');
    expect(line('measure_not_started')).toBe('GAD-7 is not started yet');
  });

  it('say how many topics wait to be said live', () => {
    expect(toReadLine({ liveTopics: 0 })).toBe('Ready to read');
    expect(toReadLine({ liveTopics: 1 })).toBe('Ready to read, with one topic to say live');
    expect(toReadLine({ liveTopics: 13 })).toBe('Ready to read, with 13 topics to say live');
  });
});
