import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Confirm } from '../../core/confirm/confirm';
import { Icon } from '../../shared/ui/icon/icon';
import { Icons } from '../../shared/ui/icon/icons';
import { beside, menuParts } from '../../shared/ui/menu/menu';
import { Logo } from '../../shared/ui/logo/logo';
import { SignIn } from '../../core/sign-in/sign-in';
import { AnywhereField } from './anywhere/anywhere-field';
import { GoAnywhere } from './anywhere/go-anywhere';
import { coachDestinations } from './destinations';
import { ResumeDialog } from './resume-dialog';
import { tellSignOutTrouble } from './sign-out-trouble';
import { SkipLink } from './skip-link';

@Component({
  selector: 'app-coach-shell',
  imports: [
    menuParts,
    AnywhereField,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    Icon,
    Logo,
    SkipLink,
    ResumeDialog,
  ],
  templateUrl: './coach-shell.html',
  styleUrl: './coach-shell.scss',
  providers: [GoAnywhere],
  host: { '(document:keydown)': 'anywhere.press($event)' },
})
export default class CoachShell {
  private readonly confirm = inject(Confirm);

  protected readonly anywhere = inject(GoAnywhere);
  protected readonly signIn = inject(SignIn);
  protected readonly destinations = coachDestinations;
  protected readonly places = beside;

  constructor() {
    void inject(Icons).load();
    tellSignOutTrouble();
  }

  protected goAnywhere(): void {
    void this.anywhere.ask();
  }

  protected async signOutEverywhere(): Promise<void> {
    const sure = await this.confirm.ask({
      title: 'Sign out everywhere?',
      text: 'Every device and browser where you are signed in asks for your password again.',
      action: 'Sign out everywhere',
    });
    if (sure) this.signIn.signOut('global');
  }
}
