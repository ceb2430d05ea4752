import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { PasswordField } from '../../shared/ui/password-field/password-field';
import { hearAutofill } from './autofill';

@Component({
  imports: [PasswordField],
  template: `
    <form (submit)="submit($event)">
      <input
        #email
        type="email"
        autocomplete="username"
        [value]="address()"
        (input)="write(email.value)"
      />
      <app-password-field label="Password" [(value)]="password" />
      <input type="checkbox" (input)="stir()" />
      <input type="text" value="12" (input)="stir()" />
      <input type="text" autocomplete="off" value="12" (input)="stir()" />
      <select (change)="stir()" (input)="stir()">
        <option>Weekly</option>
      </select>
      <button>Send</button>
    </form>
  `,
})
class Door {
  readonly address = signal('');
  readonly password = signal('');
  readonly stirred = signal(0);
  readonly writes: string[] = [];
  sent: readonly [string, string] | null = null;

  write(text: string): void {
    this.writes.push(text);
    this.address.set(text);
  }

  stir(): void {
    this.stirred.update((times) => times + 1);
  }

  submit(event: Event): void {
    event.preventDefault();
    this.sent = [this.address(), this.password()];
  }
}

describe('What is filled in without a word', () => {
  let door: Door;
  let page: HTMLElement;
  let end: () => void;

  beforeEach(async () => {
    end = hearAutofill(document);
    const fixture = TestBed.createComponent(Door);
    await fixture.whenStable();
    page = fixture.nativeElement as HTMLElement;
    door = fixture.componentInstance;
    document.body.append(page);
  });

  afterEach(() => {
    end();
    page.remove();
  });

  function field(kind: string): HTMLInputElement {
    const found = page.querySelector<HTMLInputElement>(`input[type=${kind}]`);
    if (!found) throw new Error(`There is no field for ${kind}`);
    return found;
  }
  const fill = (kind: string, text: string) => Object.assign(field(kind), { value: text });
  const send = () => page.querySelector('button:not([type=button])')?.dispatchEvent(click());
  const click = () => new MouseEvent('click', { bubbles: true, cancelable: true });

  it('is sent as it stands in the fields', () => {
    fill('email', 'ann@example.org');
    fill('password', 'walk-slowly-tonight');
    send();
    expect(door.sent).toEqual(['ann@example.org', 'walk-slowly-tonight']);
  });

  it('counts before what was typed, and what was typed is told once', () => {
    fill('email', 'bea@example.org');
    field('email').dispatchEvent(new Event('input', { bubbles: true }));
    send();
    expect(door.writes).toEqual(['bea@example.org']);
    fill('email', 'ann@example.org');
    send();
    expect(door.sent?.[0]).toBe('ann@example.org');
  });

  it('is no field that the page fills itself', () => {
    send();
    expect(door.stirred()).toBe(0);
  });
});
