/**
 * Gets a fresh machine ready: packages by `npm ci`, a browser by the system's package manager where it may.
 * Plain JavaScript without imports from node_modules, since it runs before there are any. Says everything on stderr,
 * because stdout may be somebody's JSON.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NODE = [20, 19];

/** Where each browser may be found: an environment variable, then names on the PATH, then usual places. */
const BROWSERS = {
  chromium: {
    env: 'SIDEBRIEF_CHROMIUM',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge',
      'brave-browser',
    ],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    env: 'SIDEBRIEF_FIREFOX',
    names: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
  },
};

const say = (line) => process.stderr.write(`sidebrief: ${line}\n`);

function fail(line) {
  say(line);
  process.exit(1);
}

/** The path of a browser's executable, or null. */
export function findBrowser(kind) {
  const { env, names, places } = BROWSERS[kind];
  const given = process.env[env];
  if (given) return existsSync(given) ? given : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name);
      if (existsSync(path)) return path;
    }
  }
  return places.find((path) => existsSync(path)) ?? null;
}

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

const asRoot = () => process.getuid?.() === 0;
const maySudo = () => spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;

function installBrowsers(kinds) {
  const packages = kinds.map((kind) => BROWSERS[kind].debian);
  const byHand = `install ${packages.join(' and ')} (Debian: apt-get install ${packages.join(' ')}), or set ${kinds
    .map((kind) => BROWSERS[kind].env)
    .join(' and ')} to the path of one`;
  if (!existsSync('/usr/bin/apt-get')) fail(`no ${kinds.join(' and no ')} found: ${byHand}`);
  const sudo = asRoot() ? [] : maySudo() ? ['sudo', '-n'] : null;
  if (!sudo) fail(`no ${kinds.join(' and no ')} found, and no right to install packages: ${byHand}`);
  say(`installing ${packages.join(' and ')} with apt-get …`);
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    return run(command, rest, { DEBIAN_FRONTEND: 'noninteractive' });
  };
  if (!apt('update', '-q') || !apt('install', '-y', '-q', ...packages)) {
    fail(`apt-get could not do it: ${byHand}`);
  }
}

function installPackages() {
  const mark = 'node_modules/.package-lock.json';
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  say('installing packages with npm ci …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  if (!run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) fail('npm ci failed, see above');
}

/** @param kinds the browsers that are needed: 'chromium', 'firefox' */
export function setUp(kinds) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < NODE[0] || (major === NODE[0] && minor < NODE[1])) {
    fail(
      `Node ${NODE.join('.')} or later is needed, this is ${process.versions.node}: see https://nodejs.org`,
    );
  }
  installPackages();
  const missing = kinds.filter((kind) => !findBrowser(kind));
  if (missing.length > 0) installBrowsers(missing);
  for (const kind of kinds) if (!findBrowser(kind)) fail(`${kind} still can't be found on the PATH`);
}
