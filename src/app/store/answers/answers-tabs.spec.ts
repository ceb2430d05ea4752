import { aStoredAnswer } from '../../data/answers/answers.builders';
import { aDefinition, anItem } from '../../data/assignments/assignments.builders';
import type { Reply } from '../../domain/answers/reply';
import { FormAnswers } from './form-answers';
import { AnswersTabs } from './answers-tabs';
import { answersThing } from './answers-thing';

const definition = aDefinition(anItem({ linkId: 'q08' }), anItem({ linkId: 'q09' }));
const said = (value: string): Reply => ({ state: 'answered', value, visibility: 'coach' });

describe('A form in two tabs of one browser', () => {
  const id = crypto.randomUUID();
  const stored = [aStoredAnswer({ value: 'Before', revision: 9 })];
  let opened: readonly FormAnswers[];
  let tabs: readonly AnswersTabs[];
  let listener: BroadcastChannel;

  beforeEach(() => {
    opened = [new FormAnswers(definition, stored), new FormAnswers(definition, stored)];
    tabs = opened.map((answers) => new AnswersTabs(id, answers));
    // Opened last, it hears everything after the tabs.
    listener = new BroadcastChannel(answersThing(id));
  });

  afterEach(() => {
    for (const channel of [...tabs, listener]) channel.close();
  });

  /** Tells what is new in a tab, and waits until the other has heard it. */
  const tell = async (nr: number) => {
    const heard = new Promise((resolve) => (listener.onmessage = resolve));
    tabs[nr]?.tell();
    await heard;
  };
  const words = (nr: number) => opened[nr]?.reply('q08').value;

  it('says in one what is typed in the other', async () => {
    opened[0]?.answer('q08', said('Before, and after'));
    await tell(0);
    expect(words(1)).toBe('Before, and after');
    opened[1]?.answer('q08', said('Before, and long after'));
    await tell(1);
    expect(words(0)).toBe('Before, and long after');
  });

  it('has nothing more to save in the one once the other has saved it', async () => {
    opened[0]?.answer('q08', said('Saved there'));
    await tell(0);
    expect(opened[1]?.changes().length).toBe(1);
    const saved = aStoredAnswer({ value: 'Saved there', revision: 2 });
    opened[0]?.take([{ outcome: 'saved', stored: saved }]);
    await tell(0);
    expect(opened[1]?.changes()).toEqual([]);
    expect(opened[1]?.entry('q08').revision).toBe(2);
  });

  it('keeps what is being typed when the other tab hears that it has saved older words', async () => {
    opened[0]?.answer('q08', said('Typ'));
    await tell(0);
    opened[0]?.answer('q08', said('Typed'));
    opened[1]?.take([{ outcome: 'saved', stored: aStoredAnswer({ value: 'Typ', revision: 2 }) }]);
    await tell(1);
    expect(words(0)).toBe('Typed');
    expect(opened[0]?.changes()[0]?.revision).toBe(2);
  });

  it('goes on from the newer revision, whichever tab knows it', async () => {
    const saved = aStoredAnswer({ value: 'Saved here', revision: 2 });
    opened[1]?.take([{ outcome: 'saved', stored: saved }]);
    opened[0]?.answer('q08', said('Typed there'));
    await tell(0);
    expect(opened[1]?.changes()[0]).toEqual(
      jasmine.objectContaining({ value: 'Typed there', revision: 2 }),
    );
  });
});
