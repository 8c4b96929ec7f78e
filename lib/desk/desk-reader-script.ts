/** The module of the threads that read files for the desk. */
export const deskReaderScript = new URL('./desk-reader-thread.ts', import.meta.url);
