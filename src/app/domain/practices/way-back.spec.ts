import { answersTo, practiceStatuses, statusAfter } from './practice';
import { wayBack } from './way-back';

describe('The way back', () => {
  it('undoes pausing, resuming, stopping and finishing', () => {
    expect(wayBack('paused', 'accepted')).toEqual(['resume']);
    expect(wayBack('accepted', 'paused')).toEqual(['pause']);
    expect(wayBack('stopped', 'accepted')).toEqual(['accept']);
    expect(wayBack('finished', 'accepted')).toEqual(['accept']);
  });

  it('leads to a practice that was paused before it was stopped', () => {
    expect(wayBack('stopped', 'paused')).toEqual(['accept', 'pause']);
    expect(wayBack('finished', 'paused')).toEqual(['accept', 'pause']);
  });

  it('makes nothing a proposal again', () => {
    expect(wayBack('accepted', 'proposed')).toBeNull();
    expect(wayBack('set_aside', 'proposed')).toBeNull();
  });

  it('ends where it says, from whatever a client can say', () => {
    for (const before of practiceStatuses) {
      for (const answer of answersTo(before)) {
        const back = wayBack(statusAfter(answer), before);
        if (back) expect(statusAfter(back.at(-1) ?? answer)).toBe(before);
        else expect(before).toMatch(/proposed|set_aside|stopped|finished/);
      }
    }
  });
});
