import { anAgreement } from '../../domain/agreements/agreement.builders';
import { aPreparation } from '../../domain/timeline/timeline.builders';
import { cuesOf } from './cues';

const agreement = (text: string) => anAgreement({ text });
const words = (rest: Parameters<typeof aPreparation>[0]) =>
  cuesOf(aPreparation(rest)).map((cue) => cue.words);

describe('what the coach has in mind before the next session', () => {
  it('names what was agreed, two at most', () => {
    const agreements = [agreement('The hug.'), agreement('A dinner'), agreement('A walk')];
    expect(words({ agreements })[0]).toBe('Last time you agreed: The hug; A dinner; and one more.');
  });

  it('counts what would rather be said live, and puts the wish to speak alone first', () => {
    const topic = { assignmentId: 'a', linkId: 'q12', question: 'What?', at: '', onDate: null };
    expect(words({ liveTopics: [topic] })).toContain('Would rather say live: one topic.');
    expect(words({ liveTopics: [topic], asksToSpeakAlone: true })).toContain(
      'Asks to speak with you alone.',
    );
  });

  it('counts what they want to talk about of their practices among it', () => {
    const topic = { logId: 'l', practiceId: 'p', title: 'The hug', at: '', reflection: '' };
    expect(words({ logTopics: [topic] })).toContain('Would rather say live: one topic.');
  });

  it('tells how much was tried since the last time', () => {
    const at = '2026-03-01T10:00:00Z';
    const lastSession = { id: 's', kind: 'session', startsAt: at, endsAt: at } as const;
    const tried = {
      kind: 'practice_log',
      at,
      practiceId: 'p',
      title: '',
      outcome: 'done',
    } as const;
    const changes = ['1', '2'].map((id) => ({ ...tried, id }));
    expect(words({ changes, lastSession: { ...lastSession, status: 'completed' } })).toEqual([
      'New since then: two tries of a practice.',
    ]);
  });

  it('says that it is the first time', () => {
    expect(words({})).toEqual(['You meet for the first time.']);
  });
});
