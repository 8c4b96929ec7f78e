import { enableCompileCache } from 'node:module';
import { site } from '../site.ts';

/**
 * Keeps what is compiled of the modules that are imported from now on, here and in threads: some hundred, a sixth of a second in each
 * thread each time. What is kept depends on a module's text and on Node's version, and is safe to delete.
 */
export function keepCompiled(): void {
  enableCompileCache(site.compileCache);
  // Threads look at the environment alone.
  process.env.NODE_COMPILE_CACHE ??= site.compileCache;
}
