import { Component, computed, input, output, signal } from '@angular/core';
import type { Editor } from '@tiptap/core';
import { Icon } from '../ui/icon/icon';
import { keysHere } from '../../core/keys/keys-here';
import { type Command, commands, otherKeys } from './commands';
import { LinkField } from './link-field';
import { RovingFocus } from './roving-focus';

/** The editor's buttons; each is also a key. */
@Component({
  selector: 'app-toolbar',
  imports: [Icon, LinkField, RovingFocus],
  templateUrl: './toolbar.html',
  styleUrl: './toolbar.scss',
})
export class Toolbar {
  readonly editor = input.required<Editor>();
  /** Goes up with every change of the text or the cursor. */
  readonly moment = input.required<number>();
  /** Null where there is no full screen to go to. */
  readonly isWhole = input<boolean | null>(null);
  readonly wholeChosen = output();

  protected readonly commands = commands;
  protected readonly keysHere = keysHere;
  protected readonly otherKeys = otherKeys;
  protected readonly isLinking = signal(false);
  protected readonly showsKeys = signal(false);
  protected readonly on = computed(() => {
    this.moment();
    return new Set(commands.filter(({ isOn }) => isOn?.(this.editor())).map(({ name }) => name));
  });
  protected readonly href = computed(() => {
    this.moment();
    return String(this.editor().getAttributes('link')['href'] ?? '');
  });

  /** Also by its key, from the text. */
  startLink(): void {
    this.isLinking.set(true);
  }

  protected run(command: Command): void {
    command.run(this.editor());
  }

  protected link(href: string | null): void {
    this.isLinking.set(false);
    const text = this.editor().chain().focus().extendMarkRange('link');
    if (href === null) {
      text.unsetLink().run();
    } else if (this.editor().state.selection.empty && this.href() === '') {
      const marks = [{ type: 'link', attrs: { href } }];
      text.insertContent({ type: 'text', text: href.replace(/^mailto:/, ''), marks }).run();
    } else {
      text.setLink({ href }).run();
    }
  }

  protected cancelLink(): void {
    this.isLinking.set(false);
    this.editor().commands.focus();
  }
}
