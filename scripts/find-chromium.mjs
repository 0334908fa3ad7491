import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const fixedPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = () =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isProgram);

const find = () => onPath() ?? fixedPlaces.find(isProgram);

const installCommand = () => {
  if (process.platform === 'darwin') return 'brew install --cask chromium';
  if (process.platform === 'win32') return 'winget install Google.Chrome';
  if (existsSync('/usr/bin/dnf')) return 'sudo dnf install -y chromium';
  if (existsSync('/sbin/apk')) return 'sudo apk add chromium';
  return 'sudo apt-get install -y chromium';
};

/** Only where nobody has to be asked: as root on a machine with apt. */
const installWithApt = () => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  process.stdout.write('Chromium is missing: installing it with apt-get.\n');
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0;
  if (apt('install', '-y', '--no-install-recommends', 'chromium')) return;
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
};

/** Path of a Chromium for the browser journeys: `CHROMIUM`, the usual places, or newly installed; otherwise how to get one. */
export const findChromium = () => {
  const wanted = process.env['CHROMIUM'];
  if (wanted !== undefined && wanted !== '')
    return isProgram(wanted)
      ? { path: wanted }
      : { path: undefined, remedy: `CHROMIUM is ${wanted}, which is no program. Correct it or leave it out.` };
  const found = find();
  if (found !== undefined) return { path: found };
  installWithApt();
  const installed = find();
  if (installed !== undefined) return { path: installed };
  return { path: undefined, remedy: `Install Chromium and run the tests again: ${installCommand()}` };
};
