import { summary, toReadLine, underWayLine } from './waiting-words';

describe('the words of the coach’s Today', () => {
  it('sum up the day in short sentences', () => {
    const none = {
      intakes: 0,
      measures: 0,
      topics: 0,
      reflections: 0,
      held: 0,
      underWay: 0,
      invited: 0,
    };
    expect(summary({ ...none, intakes: 2, underWay: 1 })).toBe(
      'Two intakes to read. One form is with a client.',
    );
    expect(summary({ ...none, reflections: 1, held: 2 })).toBe(
      'One reflection to read. Two steps wait for you.',
    );
    expect(summary({ ...none, measures: 1 })).toBe('One measure to read.');
    expect(summary({ ...none, topics: 1 })).toBe('One request to talk.');
    expect(summary({ ...none, underWay: 3, invited: 1 })).toBe(
      'Three forms are with clients. One client has been invited.',
    );
    expect(summary(none)).toBe('Nothing is waiting.');
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
