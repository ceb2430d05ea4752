import type { FieldState, FormOptions } from '@angular/forms/signals';

/** What is wrong with a field, once somebody has been there. */
export const errorOf = (state: FieldState<unknown>): string | null =>
  state.touched() ? (state.errors()[0]?.message ?? null) : null;

/** Sends a form that holds, unless it is on its way; otherwise goes to the first field that does not hold. */
export const sending = <Draft>(send: () => void, busy: () => boolean): FormOptions<Draft> => ({
  submission: {
    action: () => {
      if (!busy()) send();
      return Promise.resolve();
    },
    onInvalid: (form) => {
      form().errorSummary()[0]?.fieldTree().focusBoundControl();
    },
  },
});
