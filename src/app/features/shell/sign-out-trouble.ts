import { effect, inject } from '@angular/core';
import { Toast } from '../../shared/ui/toast/toast';
import { errorText } from '../../core/errors/error-text';
import { SignIn } from '../../core/sign-in/sign-in';

/** For a shell: says when signing out everywhere did not work. While the sign-in dialog is open, it speaks itself. */
export function tellSignOutTrouble(): void {
  const [signIn, toast] = [inject(SignIn), inject(Toast)];
  effect(() => {
    const error = signIn.error();
    if (error && !signIn.expired()) toast.say(errorText(error));
  });
}
