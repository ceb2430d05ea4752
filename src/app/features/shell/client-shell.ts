import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Icon } from '../../shared/ui/icon/icon';
import { Logo } from '../../shared/ui/logo/logo';
import { QuickExit } from '../../core/privacy/quick-exit';
import { clientDestinations } from './destinations';
import { ResumeDialog } from './resume-dialog';
import { SignIn } from '../../core/sign-in/sign-in';
import { tellSignOutTrouble } from './sign-out-trouble';
import { SkipLink } from './skip-link';

@Component({
  selector: 'app-client-shell',
  imports: [RouterLink, RouterLinkActive, RouterOutlet, Icon, Logo, SkipLink, ResumeDialog],
  templateUrl: './client-shell.html',
  styleUrl: './client-shell.scss',
})
export default class ClientShell {
  private readonly quickExit = inject(QuickExit);

  protected readonly destinations = clientDestinations;

  /** The dialog that asks to sign in again comes only when it is needed. */
  protected readonly expired = inject(SignIn).expired;

  constructor() {
    tellSignOutTrouble();
  }

  protected leave(): void {
    void this.quickExit.leave();
  }
}
