import type { Injector } from '@angular/core';
import { newEntry } from '../../domain/practices/log-entry';
import type { TodaysPractice } from '../../domain/practices/todays-practice';
import { LogQueue } from '../../store/my-practices/logs/log-queue';
import type { OpenLog } from '../../store/my-practices/logs/open-log';

/** A try of today, on this device and on its way. */
export const writeDown = (injector: Injector, practice: TodaysPractice, today: string): OpenLog =>
  injector.get(LogQueue).add(practice, newEntry(today, 'done'));
