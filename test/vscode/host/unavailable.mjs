/**
 * VS Code cannot be had on this machine: no fault of the code under test, so a caller may skip instead of fail.
 */
export class HostUnavailable extends Error {
  name = 'HostUnavailable';

  /** The message with that of its cause, for a person to read. */
  get reason() {
    return this.cause instanceof Error ? `${this.message}: ${this.cause.message}` : this.message;
  }
}
