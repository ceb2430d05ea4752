import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { PageHarness } from '../ui/testing/page-harness';
import { stepDrafts } from './step-drafts';
import { StepList } from './step-list';

describe('The steps of a practice', () => {
  let fixture: ComponentFixture<StepList>;
  let page: PageHarness;

  async function show(...steps: readonly string[]): Promise<void> {
    fixture = TestBed.createComponent(StepList);
    fixture.componentRef.setInput('value', stepDrafts(steps, []));
    document.body.append(fixture.nativeElement as HTMLElement);
    page = new PageHarness(fixture);
    await page.settle();
  }

  afterEach(() => (fixture.nativeElement as HTMLElement).remove());

  const steps = () => fixture.componentInstance.value().map(({ text }) => text);
  const fields = () =>
    Array.from((fixture.nativeElement as HTMLElement).querySelectorAll('textarea'));

  function step(place: number): HTMLTextAreaElement {
    const field = fields()[place - 1];
    if (!field) throw new Error(`There is no step ${place}.`);
    return field;
  }

  async function send(place: number, event: Event): Promise<Event> {
    step(place).dispatchEvent(event);
    await page.settle();
    return event;
  }

  const enter = () =>
    new InputEvent('beforeinput', {
      inputType: 'insertLineBreak',
      bubbles: true,
      cancelable: true,
    });
  const alt = (key: string) =>
    new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, cancelable: true });

  it('are written one by one, and Enter begins the next', async () => {
    await show('');
    step(1).value = 'Sit.';
    await send(1, new Event('input'));
    step(1).setSelectionRange(4, 4);
    await send(1, enter());
    expect(document.activeElement).toBe(step(2));
    step(2).value = 'Breathe.';
    await send(2, new Event('input'));
    expect(steps()).toEqual(['Sit.', 'Breathe.']);
  });

  it('are parted where Enter is pressed', async () => {
    await show('Sit. Breathe.', 'Swap.');
    step(1).setSelectionRange(4, 5);
    await send(1, enter());
    expect(steps()).toEqual(['Sit.', 'Breathe.', 'Swap.']);
  });

  it('are as many as what is pasted has lines', async () => {
    await show('First: ', 'Last.');
    step(1).setSelectionRange(7, 7);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Sit.\r\n\r\n Breathe.\nSwap.\n');
    await send(1, new ClipboardEvent('paste', { clipboardData, cancelable: true }));
    expect(steps()).toEqual(['First: Sit.', 'Breathe.', 'Swap.', 'Last.']);
    expect(document.activeElement).toBe(step(3));
  });

  it('move by buttons and by keys, say where to, and keep the focus', async () => {
    await show('Sit.', 'Breathe.', 'Swap.');
    await page.press('Move step 1 down');
    expect(steps()).toEqual(['Breathe.', 'Sit.', 'Swap.']);
    expect(page.text()).toContain('Moved to place 2 of 3.');
    step(3).focus();
    await send(3, alt('ArrowUp'));
    await send(2, alt('ArrowUp'));
    expect(steps()).toEqual(['Swap.', 'Breathe.', 'Sit.']);
    expect(document.activeElement).toBe(step(1));
    await send(1, alt('ArrowUp'));
    expect(steps()[0]).toBe('Swap.');
  });

  it('are removed, with a way back to the same place', async () => {
    await show('Sit.', 'Breathe.', 'Swap.');
    await page.press('Remove step 2');
    expect(steps()).toEqual(['Sit.', 'Swap.']);
    expect(document.activeElement?.textContent).toBe('Undo');
    await page.press('Undo');
    expect(steps()).toEqual(['Sit.', 'Breathe.', 'Swap.']);
    expect(document.activeElement).toBe(step(2));
  });

  it('leave an empty field when the last is removed', async () => {
    await show('Sit.');
    await page.press('Remove step 1');
    expect(steps()).toEqual(['']);
    await page.press('Undo');
    expect(steps()).toEqual(['Sit.']);
  });

  it('are twenty at most, each of 500 characters', async () => {
    await show(...Array.from({ length: 19 }, () => 'Sit.'));
    await page.press('Add a step');
    expect(page.text()).toContain('20 of 20');
    await send(1, enter());
    await page.press('Add a step');
    expect(fields().length).toBe(20);
    step(1).value = 'a'.repeat(501);
    await send(1, new Event('input'));
    expect(page.text()).toContain('At most 500 characters; these are 501.');
  });

  it('have times that go wherever their step goes, also away and back', async () => {
    await show('Sit.', 'Hold.');
    await page.press('Add a time to step 2');
    expect(document.activeElement).toBe(page.field('Time of step 2'));
    await page.fill('Time of step 2', '0:20');
    await page.fill('What for is the time of step 2', 'Hold');
    await page.press('Move step 2 up');
    const times = () => fixture.componentInstance.value().map((one) => one.times);
    expect(times()).toEqual([[{ time: '0:20', label: 'Hold' }], []]);
    await page.press('Remove step 1');
    expect(times()).toEqual([[]]);
    await page.press('Undo');
    expect(times()).toEqual([[{ time: '0:20', label: 'Hold' }], []]);
    await page.press('Remove the time of step 1');
    expect(times()).toEqual([[], []]);
  });

  it('say what a time looks like, where it is none', async () => {
    await show('Hold.');
    await page.press('Add a time to step 1');
    await page.fill('Time of step 1', 'a while');
    expect(page.text()).toContain('Minutes and seconds, as in 5:00 or 0:20.');
    await page.fill('Time of step 1', '0:04');
    expect(page.text()).toContain('A time is between 5 seconds and 2 hours.');
    await page.fill('Time of step 1', '0:05');
    expect(page.text()).not.toContain('A time is between');
  });
});
