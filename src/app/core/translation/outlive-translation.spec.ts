import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { outliveTranslation } from './outlive-translation';

@Component({
  template: `
    <p>
      {{ words() }}
      @if (isMore()) {
        <span>And more.</span>
      }
    </p>
  `,
})
class Changing {
  readonly words = signal('Saving');
  readonly isMore = signal(true);
}

/** A text gets an element in its place, in one go or in two. */
const translators: Record<string, (text: Text, font: Element) => void> = {
  'puts an element in the place of a text': (text, font) => text.replaceWith(font),
  'puts an element beside a text and takes the text out': (text, font) => {
    text.before(font);
    text.remove();
  },
};

describe('A page that is translated all the same', () => {
  let fixture: ComponentFixture<Changing>;
  let page: HTMLElement;
  let end: () => void;

  beforeEach(async () => {
    fixture = TestBed.createComponent(Changing);
    page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    end = outliveTranslation(page);
    await fixture.whenStable();
  });

  afterEach(() => {
    end();
    page.remove();
  });

  const shown = () => page.textContent.replaceAll(/\s+/g, ' ').trim();
  /** As late as the observers are told. */
  const told = () => Promise.resolve();

  async function translate(by: (text: Text, font: Element) => void): Promise<void> {
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(({ data }) => data.trim() !== '')) {
      const font = document.createElement('FONT');
      font.append(`${text.data.trim().toUpperCase()} `);
      by(text, font);
    }
    await told();
  }

  async function write(words: string): Promise<void> {
    fixture.componentInstance.words.set(words);
    await fixture.whenStable();
    await told();
  }

  for (const [does, by] of Object.entries(translators)) {
    it(`shows new words by a translator that ${does}`, async () => {
      await translate(by);
      expect(shown()).toBe('SAVING AND MORE.');
      await write('Saved');
      expect(shown()).toBe('Saved AND MORE.');
      await translate(by);
      await write('Saving');
      expect(shown()).toContain('Saving');
      expect(shown()).not.toContain('SAVED');
    });
  }

  it('takes away what goes', async () => {
    await translate((text, font) => text.replaceWith(font));
    fixture.componentInstance.isMore.set(false);
    await fixture.whenStable();
    expect(shown()).toBe('SAVING');
  });
});
