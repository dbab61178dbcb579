package pep.platform.inbox;

/**
 * One event as the broker delivered it, alone in its message or with others.
 *
 * @param tag its message's number on its channel, what it is acknowledged by
 * @param messageId the id of its message
 * @param part its place in a message that holds several, from 1; 0 if it came alone
 * @param endings how many failures are to be recorded before it is tried, because it was delivered
 *     before, to a process that ended while taking it
 * @param alone whether it met a rival's lock before and is therefore not taken with others
 */
public record Incoming(
    String queue, long tag, String messageId, int part, byte[] body, int endings, boolean alone) {

  /** One that came alone; again if a process ended that had it in hand. */
  public Incoming(String queue, long tag, byte[] body, String id, boolean again) {
    this(queue, tag, id, 0, body, again ? 1 : 0, false);
  }

  /** What it is called as long as nobody has read it. */
  public String id() {
    return part == 0 ? messageId : messageId + "#" + part;
  }

  boolean again() {
    return endings > 0;
  }

  /** Whether others could suffer with it. */
  boolean isSuspect() {
    return again() || alone;
  }

  /** With another number of failures to be recorded. */
  Incoming ended(int times) {
    return new Incoming(queue, tag, messageId, part, body, times, alone);
  }

  /** To be tried later by itself; what is to be recorded of it is recorded. */
  Incoming aside() {
    return new Incoming(queue, tag, messageId, part, body, 0, true);
  }
}
