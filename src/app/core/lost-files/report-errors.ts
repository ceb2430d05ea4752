import { Location } from '@angular/common';
import { ErrorHandler, inject, Injectable, Injector } from '@angular/core';
import { type NavigationError, Router } from '@angular/router';
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
  const [files, router, location] = [inject(LostFiles), inject(Router), inject(Location)];
  void files.mend(error, url).then(() => {
    // Where no page was there before, the router has gone back to no address at all.
    if (files.loss() && !router.navigated) location.replaceState(url);
  });
}
