import { aLog, anEntry } from '../../../data/my-practices/my-practices.builders';
import { practiceLimits } from '../../../domain/library-practices/limits';
import { OpenLog } from './open-log';

const fresh = (entry = anEntry()) =>
  new OpenLog('r1', { practiceId: 'p1', title: 'Mirror', entry, sent: null, stored: null });
const later = () => performance.now() + 1;
const saved = { id: 'l1', revision: 1, at: '2026-11-25T20:00:00Z' };

describe('An open log', () => {
  it('is on its way until the server has it', () => {
    const log = fresh();
    expect(log.state()).toBe('saving');
    log.took(log.firstWords(), saved);
    expect(log.state()).toBe('saved');
    expect(log.stored()?.id).toBe('l1');
  });

  it('says the same in every first request, and what was typed since in the next', () => {
    const log = fresh();
    expect(log.firstWords()).toEqual(anEntry());
    log.write({ reflection: 'Softer than I thought.' });
    expect(log.firstWords()).toEqual(anEntry());
    log.took(anEntry(), saved);
    expect(log.isWaiting()).toBeTrue();
    expect(log.entry().reflection).toBe('Softer than I thought.');
  });

  it('says why it is not with the server', () => {
    const log = fresh();
    log.failed({ kind: 'offline' });
    expect(log.state()).toBe('kept');
    log.failed({ kind: 'signed_out' });
    expect(log.state()).toBe('signed_out');
    log.failed({ kind: 'unexpected' });
    expect(log.state()).toBe('failed');
    log.refuse({ kind: 'not_found' });
    expect(log.state()).toBe('refused');
    expect(log.isWaiting()).toBeFalse();
    expect(log.needsYou()).toBeTrue();
  });

  it('may go again once it says something else', () => {
    const log = fresh();
    log.firstWords();
    log.refuse({ kind: 'not_found' });
    log.write({ day: '2026-11-24' });
    expect(log.isWaiting()).toBeTrue();
    expect(log.firstWords().day).toBe('2026-11-24');
  });

  it('waits with words that are too long until they are shorter', () => {
    const log = fresh(anEntry({ win: 'a'.repeat(practiceLimits.win + 1) }));
    expect(log.state()).toBe('unfinished');
    expect(log.isWaiting()).toBeFalse();
    log.write({ win: 'a' });
    expect(log.isWaiting()).toBeTrue();
  });

  it('takes over what another device wrote, where nothing was written here', () => {
    const log = OpenLog.of(aLog());
    log.refresh(aLog({ win: 'We laughed.', revision: 2 }), later());
    expect(log.entry().win).toBe('We laughed.');
    expect(log.state()).toBe('saved');
  });

  it('is not undone by an answer that was read before its own latest save', () => {
    const log = OpenLog.of(aLog({ revision: 7, win: 'Old' }));
    const askedAt = performance.now();
    log.write({ win: 'New' });
    log.took(log.entry(), { ...saved, revision: 3 });
    log.refresh(aLog({ revision: 7, win: 'Old' }), askedAt);
    expect([log.entry().win, log.stored()?.revision]).toEqual(['New', 3]);
  });

  it('keeps what is typed while the coach’s answer arrives', () => {
    const log = OpenLog.of(aLog());
    log.write({ reflection: 'Half a sent' });
    log.refresh(aLog({ reply: 'Thank you.', revision: 1 }), later());
    expect(log.stored()?.reply).toBe('Thank you.');
    expect(log.entry().reflection).toBe('Half a sent');
    expect(log.isWaiting()).toBeTrue();
  });

  it('shows both where two devices wrote, and keeps the one that is chosen', () => {
    const both = () => {
      const log = OpenLog.of(aLog());
      log.write({ win: 'From the phone.' });
      log.meet(aLog({ win: 'From the tablet.', revision: 2 }));
      expect(log.state()).toBe('conflict');
      expect(log.isWaiting()).toBeFalse();
      return log;
    };
    const mine = both();
    mine.settle('mine');
    expect([mine.entry().win, mine.stored()?.revision]).toEqual(['From the phone.', 2]);
    expect(mine.isWaiting()).toBeTrue();
    const theirs = both();
    theirs.settle('theirs');
    expect([theirs.entry().win, theirs.state()]).toEqual(['From the tablet.', 'saved']);
  });

  it('finds nothing to settle where both wrote the same', () => {
    const log = OpenLog.of(aLog());
    log.write({ talkAbout: true });
    log.meet(aLog({ talkAbout: true, revision: 2 }));
    expect(log.state()).toBe('saved');
  });

  it('goes on from what the server has, when that is what it once sent', () => {
    const sent = anEntry();
    const entry = anEntry({ reflection: 'More, later.' });
    const log = new OpenLog('r1', { practiceId: 'p1', title: '', entry, sent, stored: null });
    log.meet(aLog());
    expect(log.isWaiting()).toBeTrue();
    expect(log.stored()?.revision).toBe(1);
  });

  it('comes back from the device as it was', () => {
    const log = OpenLog.of(aLog());
    log.write({ win: 'A walk.' });
    const again = new OpenLog(log.requestId, log.kept());
    expect(again.entry()).toEqual(log.entry());
    expect(again.isWaiting()).toBeTrue();
  });
});
