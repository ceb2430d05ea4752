import { aPreparation } from '../../domain/timeline/timeline.builders';
import { cuesOf } from './cues';

const agreement = (text: string) => ({ noteId: 'n', notedAt: '', text, done: null });
const words = (rest: Parameters<typeof aPreparation>[0]) =>
  cuesOf(aPreparation(rest)).map((cue) => cue.words);

describe('what the coach has in mind before the next session', () => {
  it('names what was agreed, two at most', () => {
    const agreements = [agreement('The hug.'), agreement('A dinner'), agreement('A walk')];
    expect(words({ agreements })[0]).toBe('Last time you agreed: The hug; A dinner; and one more.');
  });

  it('counts what would rather be said live, and puts the wish to speak alone first', () => {
    const topic = { assignmentId: 'a', linkId: 'q12', question: 'What?', at: '' };
    expect(words({ liveTopics: [topic] })).toContain('Would rather say live: one topic.');
    expect(words({ liveTopics: [topic], asksToSpeakAlone: true })).toContain(
      'Asks to speak with you alone.',
    );
  });

  it('says that it is the first time', () => {
    expect(words({})).toEqual(['You meet for the first time.']);
  });
});
