package pep.platform.access;

import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;

/** Hears that somebody's access ended. */
public class AccessListener {

  private final EndedAccesses ended;

  public AccessListener(EndedAccesses ended) {
    this.ended = ended;
  }

  /** Kept under the event's own id, so that it needs no transaction to be kept once. */
  @OnEvent(value = AccessEnded.TYPE, transactional = false)
  void ended(Received<AccessEnded> event) {
    ended.add(event);
  }
}
