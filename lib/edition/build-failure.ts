/** A build that ended without an edition, for a reason that its message gives. */
export class BuildFailure extends Error {
  /** What a program said that failed on the way. */
  readonly detail: string;

  constructor(message: string, detail = '') {
    super(message);
    this.detail = detail;
  }
}

/** What keeps a build from writing, by the code of Node or the operating system, in words. */
const troubles: Record<string, string> = {
  ENOSPC: 'No space is left on the disk',
  EDQUOT: 'No space is left of what this user may fill',
  EROFS: 'The disk may only be read',
  EACCES: 'There is no permission to write',
  EPERM: 'There is no permission to write',
  EMFILE: 'Too many files are open',
  EIO: 'The disk does not answer as it should',
};

/** SQLite's own code for a full disk (https://www.sqlite.org/rescode.html#full). */
const sqliteFull = 13;

/** The failure behind an error that is the machine's and nobody's mistake in the code; null for others. */
export function machineFailure(error: unknown): BuildFailure | null {
  if (!(error instanceof Error)) return null;
  if ('errcode' in error && error.errcode === sqliteFull)
    return new BuildFailure(`${troubles.ENOSPC} (.cache)`);
  const trouble = 'code' in error && typeof error.code === 'string' ? troubles[error.code] : undefined;
  const where = 'path' in error && typeof error.path === 'string' ? ` (${error.path})` : '';
  return trouble === undefined ? null : new BuildFailure(`${trouble}${where}`);
}
