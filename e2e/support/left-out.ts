const beforeSignIn =
  'Nobody is signed in to whom a draft could belong, and a password is never kept.';
const looking = 'What is looked for or shown: in the address, or gone with the page on purpose.';
const atOnce = 'A choice that is sent as soon as it is made, or with one press.';
const atOnceHere = 'A choice for this device, remembered there as soon as it is made.';

/** Templates with fields that keep nothing, on purpose, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  'features/shell/resume-dialog.html': beforeSignIn,
  'features/join/existing-account-form.ts': beforeSignIn,
  'features/join/new-account-form.html': beforeSignIn,
  'features/recover/recover-page.html': beforeSignIn,
  'features/sign-in/sign-in-page.html': beforeSignIn,
  'shared/ui/password-field/password-field.ts': beforeSignIn,
  'features/clients/client-filters.html': looking,
  'features/assign/client-picker.ts': looking,
  'features/record/timeline/timeline-filters.html': looking,
  'shared/practices/filter-select.ts': looking,
  'shared/practices/library-filters.html': looking,
  'features/programmes/practice-picker.html': looking,
  'features/search/search-page.html': looking,
  'features/shell/anywhere/anywhere-dialog.html': looking,
  'features/my-check-ins/settings/settings-page.html': atOnce,
  'features/record/intake/give-intake.ts': atOnce,
  'features/record/invite/invite-dialog.html': atOnce,
  'features/record/measures/give-measure.ts': atOnce,
  'features/library-practices/exchange/file-drop.ts': atOnce,
  'features/coach-settings/keys-form.ts': atOnceHere,
  'features/my-check-ins/look/how-it-looks.ts': atOnceHere,
  'features/my-practices/do/how-to-tell.ts': atOnceHere,
  'shared/rich-text/link-field.ts':
    'The address of a link, until it is part of the text that is kept.',
};
