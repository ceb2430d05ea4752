import { ErrorHandler, inject, Injectable, Injector } from '@angular/core';
import type { NavigationError } from '@angular/router';
import { LostFiles } from './lost-files';

/** What nobody caught: written into the console, and told where it is a lost file. */
@Injectable()
export class ReportErrors extends ErrorHandler {
  private readonly injector = inject(Injector);

  override handleError(error: unknown): void {
    super.handleError(error);
    this.injector.get(LostFiles).tell(error);
  }
}

/** For the router: a page whose file is lost is loaded anew at its address. */
export function mendNavigation({ error, url }: NavigationError): void {
  void inject(LostFiles).mend(error, url);
}
