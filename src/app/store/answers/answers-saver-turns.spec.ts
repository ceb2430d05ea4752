import { TestBed } from '@angular/core/testing';
import { TestDevice, pass } from './testing/device';
import { type Journey, SlowServer } from './testing/slow-server';

const swift: Journey = { there: 1, back: 1, lost: 'no' };
const slow: Journey = { there: 300, back: 300, lost: 'no' };
const lost: Journey = { there: 1, back: 1, lost: 'before' };

describe('AnswersSaver, while a save is under way', () => {
  beforeEach(() => {
    jasmine.clock().install().mockDate(new Date('2026-11-20T10:00:00Z'));
  });

  afterEach(() => {
    TestBed.resetTestingModule();
    jasmine.clock().uninstall();
  });

  /** A page that is open, and everything that its tab sends. */
  async function openDevice(...journeys: readonly Journey[]) {
    const server = new SlowServer([swift, ...journeys]);
    const device = new TestDevice(server);
    const [gateway] = device.gateways;
    if (!gateway) throw new Error('There is no tab.');
    const save = spyOn(gateway, 'save').and.callThrough();
    await device.openPage();
    return { device, server, sent: () => save.calls.allArgs().map(([, changes]) => changes[0]) };
  }

  it('sends once, and next, what many ask for', async () => {
    const { device, sent } = await openDevice(slow);
    device.type('q08', 'One');
    device.save();
    device.type('q08', 'One, two');
    for (let nr = 0; nr < 5; nr++) device.save();
    expect(sent().map((change) => change?.value)).toEqual(['One']);
    await pass(1000);
    expect(sent().map((change) => change?.value)).toEqual(['One', 'One, two']);
  });

  it('sends the last words at once when the page goes, naming those they go on from', async () => {
    const { device, server, sent } = await openDevice(slow, swift);
    device.type('q08', 'One');
    device.save();
    device.type('q08', 'One, two');
    dispatchEvent(new Event('pagehide'));
    const earlier = [{ state: 'answered', value: 'One', visibility: 'coach' }];
    expect(sent()[1]).toEqual(jasmine.objectContaining({ value: 'One, two', earlier }));
    await pass(1000);
    expect(server.value('q08')).toBe('One, two');
    expect(device.saver?.state().kind).toBe('saved');
  });

  it('leaves what could not be saved to the next page that opens the form', async () => {
    const { device, server, sent } = await openDevice(lost, lost);
    device.type('q08', 'On the train');
    await pass(900);
    device.leavePage();
    await pass(10);
    await device.openPage();
    await pass(120_000);
    expect(sent()).toHaveSize(3);
    expect(server.value('q08')).toBe('On the train');
  });
});
