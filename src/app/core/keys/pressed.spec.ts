import { isAlone, isWithControl } from './pressed';

describe('A key', () => {
  const made: HTMLElement[] = [];

  function put(html: string): HTMLElement {
    const holder = document.createElement('div');
    holder.innerHTML = html;
    document.body.append(holder);
    made.push(holder);
    return holder.firstElementChild as HTMLElement;
  }

  function pressedIn(target: EventTarget, init: KeyboardEventInit): KeyboardEvent {
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
    target.dispatchEvent(event);
    return event;
  }

  afterEach(() => {
    for (const one of made.splice(0)) one.remove();
  });

  it('does something alone, outside fields', () => {
    expect(isAlone(pressedIn(document.body, { key: '?', shiftKey: true }), '?')).toBeTrue();
    expect(isAlone(pressedIn(put('<button>Go</button>'), { key: '/' }), '/')).toBeTrue();
  });

  it('is only a letter where somebody writes', () => {
    const writable = [
      '<input>',
      '<textarea></textarea>',
      '<select></select>',
      '<p contenteditable="true">a</p>',
    ];
    for (const html of writable)
      expect(isAlone(pressedIn(put(html), { key: '/' }), '/'))
        .withContext(html)
        .toBeFalse();
    const inside = put('<div contenteditable="true"><b>a</b></div>').querySelector('b');
    expect(isAlone(pressedIn(inside ?? document, { key: '/' }), '/')).toBeFalse();
  });

  it('does nothing alone while another is held', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey'])
      expect(isAlone(pressedIn(document.body, { key: '/', [held]: true }), '/')).toBeFalse();
  });

  it('belongs to whatever stands over the page', () => {
    put('<div role="alertdialog">Sure?</div>');
    expect(isAlone(pressedIn(document.body, { key: '/' }), '/')).toBeFalse();
    expect(isWithControl(pressedIn(document.body, { key: 'k', ctrlKey: true }), 'k')).toBeFalse();
  });

  it('goes with Ctrl in a field too, unless the field took it', () => {
    const field = put('<input>');
    expect(isWithControl(pressedIn(field, { key: 'K', ctrlKey: true }), 'k')).toBeTrue();
    field.addEventListener('keydown', (event) => event.preventDefault());
    expect(isWithControl(pressedIn(field, { key: 'k', ctrlKey: true }), 'k')).toBeFalse();
    expect(isWithControl(pressedIn(document.body, { key: 'k' }), 'k')).toBeFalse();
  });
});
