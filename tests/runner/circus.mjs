import { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';
import circusRunner from 'jest-circus/runner';
import { setGlobals } from './globals.mjs';

/**
 * Jest's own runner of a test file, but Node loads the modules: once in a worker, where Jest would load the program
 * and its packages anew for every file. So what a module keeps for itself is shared by the test files of a worker.
 */
export default async function runTestFile(globalConfig, config, environment, runtime, path, tell) {
  // Jest maps the lines of what it transformed itself; with none of its own Node maps those of the hooks below.
  Error.prepareStackTrace = undefined;
  runtime.requireInternalModule = requireAnew;
  runtime.setGlobalsForRuntime = setGlobals;
  runtime.unstable_shouldLoadAsEsm = () => true;
  runtime.unstable_importModule = (file) => import(pathToFileURL(file).href);
  return circusRunner.default(globalConfig, config, environment, runtime, path, tell);
}

register('./hooks.mjs', import.meta.url);
process.setSourceMapsEnabled(true);

const require = createRequire(import.meta.url);

/** Every file has its own `describe` and `test`: they keep what was declared. */
function requireAnew(file) {
  delete globalThis[Symbol.for('EVENT_HANDLERS')];
  delete require.cache[file];
  return require(file);
}
