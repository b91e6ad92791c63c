import { defineConfig } from '@playwright/test'

// Set by the global setup, which runs before the workers read this file again.
const { CHROMIUM_PATH: executablePath, CHROMIUM_SANDBOX: sandbox } = process.env

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/browser/global-setup.ts',
  // No webServer: each worker serves the built sites itself, so that a test can make its own host
  // fail without disturbing another's.
  workers: 2,
  // A journey that fails once and then passes is reported as flaky: a fault to be mended, but not of
  // the change that CI happens to look at.
  retries: process.env.CI ? 1 : 0,
  // Nothing here is timed: the bounds only end what hangs, on however busy a machine.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    browserName: 'chromium',
    headless: true,
    trace: 'retain-on-failure',
    // A worker would stand between a test and its host: only the tests of the worker let it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      chromiumSandbox: sandbox !== 'off',
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
        '--disable-gpu',
        // Nothing outside this machine is ever reached, whatever a page asks for.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    },
  },
})
