import { Gate } from './gate';
import { AClock } from './testing/a-clock';

describe('Gate', () => {
  let clock: AClock;
  let gate: Gate;
  const reason = new Error('busy');

  beforeEach(() => {
    jasmine.clock().install();
    clock = new AClock();
    gate = new Gate(clock.now, () => 0.5);
  });

  afterEach(() => jasmine.clock().uninstall());

  /** Where those who enter are. */
  const entering = (deadline = 60_000) => {
    const state: { at: string; leave?: () => void } = { at: 'waiting' };
    void gate.enter(deadline).then(
      (leave) => Object.assign(state, { at: 'in', leave }),
      () => (state.at = 'refused'),
    );
    return state;
  };

  it('lets everybody in while the service answers', async () => {
    const all = [entering(), entering()];
    await clock.settle();
    expect(all.map(({ at }) => at)).toEqual(['in', 'in']);
  });

  it('lets one in after a failure, when the time has come, and the others when that one was answered', async () => {
    gate.close(0, reason);
    const [one, other] = [entering(), entering()];
    await clock.pass(400);
    expect(one.at).toBe('waiting');
    await clock.pass(100);
    expect([one.at, other.at]).toEqual(['in', 'waiting']);
    gate.open();
    one.leave?.();
    await clock.settle();
    expect(other.at).toBe('in');
  });

  it('counts once what failed together', async () => {
    for (let request = 0; request < 6; request++) gate.close(-1, reason);
    const one = entering();
    await clock.pass(500);
    expect(one.at).toBe('in');
  });

  it('refuses at once when it has failed long enough, and still lets one try at times', async () => {
    for (let failure = 0; failure < 4; failure++) {
      gate.close(clock.now(), reason);
      await clock.pass(100);
    }
    const hasty = entering();
    await clock.settle();
    expect(hasty.at).toBe('refused');
    await clock.pass(4000);
    const trial = entering();
    await clock.settle();
    expect(trial.at).toBe('in');
  });

  it('refuses who can’t wait that long', async () => {
    gate.close(0, reason, 30_000);
    const impatient = entering(5000);
    await clock.settle();
    expect(impatient.at).toBe('refused');
  });

  it('lets one in at once when somebody would rather not wait', async () => {
    gate.close(0, reason, 30_000);
    const one = entering();
    await clock.settle();
    gate.hurry();
    await clock.settle();
    expect(one.at).toBe('in');
  });
});
