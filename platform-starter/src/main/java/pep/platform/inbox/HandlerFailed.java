package pep.platform.inbox;

import pep.platform.events.Envelope;

/** A handler failed over one event, and it is known over which. */
final class HandlerFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Envelope event;
  private final RuntimeException failure;

  HandlerFailed(Envelope event, RuntimeException failure) {
    super(failure);
    this.event = event;
    this.failure = failure;
  }

  Envelope event() {
    return event;
  }

  /** What the handler failed with; the error itself if it is not known over which event. */
  static RuntimeException failureOf(RuntimeException error) {
    return error instanceof HandlerFailed failed ? failed.failure : error;
  }
}
