// What `ng serve` hands on to the back end that scripts/dev.ts started.
const target = process.env['ATTUNE_API'];
const paths = ['/auth/v1', '/rest/v1', '/config.json'];

export default Object.fromEntries(paths.map((path) => [path, { target, secure: false }]));
