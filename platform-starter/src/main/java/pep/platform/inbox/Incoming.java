package pep.platform.inbox;

/**
 * One message as the broker delivered it.
 *
 * @param tag its number on its channel, what it is acknowledged by
 * @param id the event's
 * @param again whether it was delivered before, to a process that ended while taking it: that
 *     failure is then recorded before the next attempt is made
 * @param alone whether it met a rival's lock before and is therefore not taken with others
 */
public record Incoming(
    String queue, long tag, byte[] body, String id, boolean again, boolean alone) {

  public Incoming(String queue, long tag, byte[] body, String id, boolean again) {
    this(queue, tag, body, id, again, false);
  }

  /** Whether others could suffer with it. */
  boolean isSuspect() {
    return again || alone;
  }

  /** As if it came for the first time. */
  Incoming unsuspected() {
    return new Incoming(queue, tag, body, id, false, false);
  }

  /** To be tried later by itself; what is to be recorded of it is recorded. */
  Incoming aside() {
    return new Incoming(queue, tag, body, id, false, true);
  }
}
