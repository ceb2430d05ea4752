import { Component, input, output } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { typedDraft, type Typing } from './typed-draft';

@Component({ template: '' })
class Form {
  readonly start = input('Saved');
  readonly before = input<string | null>(null);
  readonly typed = output<Typing<string>>();
  readonly draft = typedDraft({ before: this.before, start: this.start, typed: this.typed });
}

describe('What stands in a form', () => {
  let fixture: ComponentFixture<Form>;
  let said: Typing<string>[];

  const give = async (name: 'start' | 'before', value: string | null) => {
    fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
  };
  const draft = () => fixture.componentInstance.draft();

  beforeEach(async () => {
    fixture = TestBed.createComponent(Form);
    said = [];
    fixture.componentInstance.typed.subscribe((typing) => said.push(typing));
    await fixture.whenStable();
  });

  it('follows what is saved until something is typed, and stays then', async () => {
    await give('start', 'Saved anew');
    expect(draft()).toBe('Saved anew');
    fixture.componentInstance.draft.set('Typed');
    await give('start', 'Saved again');
    expect(draft()).toBe('Typed');
    expect(said.at(-1)).toEqual({ draft: 'Typed', isChanged: true });
    await give('start', 'Typed');
    expect(said.at(-1)).toEqual({ draft: 'Typed', isChanged: false });
  });

  it('goes on from what was typed before, until that is dropped', async () => {
    await give('before', 'Half');
    expect(draft()).toBe('Half');
    expect(said.at(-1)).toEqual({ draft: 'Half', isChanged: true });
    fixture.componentInstance.draft.set('Half a thought');
    await give('before', null);
    expect(draft()).toBe('Saved');
    expect(said.at(-1)).toEqual({ draft: 'Saved', isChanged: false });
  });
});
