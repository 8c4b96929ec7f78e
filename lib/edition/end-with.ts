/** How often a process looks whether the one that started it is still there. */
const lookMilliseconds = 500;

/**
 * Ends this process once the build that it works for is gone: killed alone, a build would leave it working for nobody, in the
 * way of the next.
 *
 * @param builder the build's process id
 */
export function endWith(builder: number): void {
  setInterval(() => {
    try {
      process.kill(builder, 0);
    } catch {
      process.exit(1);
    }
  }, lookMilliseconds).unref();
}
