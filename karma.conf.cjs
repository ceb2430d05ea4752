// Gateway specs speak to a real back end, which scripts/test.ts starts on a free port.
const api = process.env.ATTUNE_URL;
const proxied = ['/auth/v1/', '/rest/v1/', '/config.json', '/__mail'];

module.exports = (config) =>
  config.set({
    frameworks: ['jasmine'],
    plugins: ['karma-jasmine', 'karma-chrome-launcher', 'karma-coverage'].map(require),
    client: {
      jasmine: {
        // a spec that signs in for real takes seconds on a busy machine
        timeoutInterval: 30_000,
        random: true,
        failSpecWithNoExpectations: true,
      },
      // Specs find it at __karma__.config.attune: the secret key invites a coach of their own.
      attune: { secretKey: process.env.ATTUNE_SECRET_KEY },
      clearContext: false,
    },
    proxies: api ? Object.fromEntries(proxied.map((path) => [path, api + path])) : {},
    // Secret keys are refused from browsers; the specs invite as an operator's script would.
    proxyReq: (request) => request.setHeader('user-agent', 'karma'),
    reporters: ['dots'],
    coverageReporter: {
      dir: require('node:path').join(__dirname, 'coverage'),
      subdir: '.',
      reporters: [{ type: 'html' }, { type: 'text-summary' }, { type: 'lcovonly' }],
    },
    browsers: ['Quiet'],
    customLaunchers: {
      Quiet: {
        base: 'ChromeHeadless',
        flags: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-dev-shm-usage',
          '--disable-background-networking',
        ],
      },
    },
    port: 0,
    captureTimeout: 120000,
    browserNoActivityTimeout: 120000,
  });
