import { Component } from '@angular/core';

@Component({
  selector: 'app-coach-settings-page',
  template: `<div class="page"><h1 class="display">Settings</h1></div>`,
})
export class CoachSettingsPage {}
