import { afterNextRender, Directive, ElementRef, inject, Injector } from '@angular/core';

/** On a form: when sending it shows errors, the first field that has one takes the focus. */
@Directive({ selector: 'form[appFirstError]', host: { '(submit)': 'look()' } })
export class FirstError {
  private readonly form = inject<ElementRef<HTMLFormElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  protected look(): void {
    const read = () => this.form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    afterNextRender({ read }, { injector: this.injector });
  }
}
