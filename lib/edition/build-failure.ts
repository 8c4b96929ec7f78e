/** A build that ended without an edition, for a reason that its message gives. */
export class BuildFailure extends Error {
  /** What a program said that failed on the way. */
  readonly detail: string;

  constructor(message: string, detail = '') {
    super(message);
    this.detail = detail;
  }
}
