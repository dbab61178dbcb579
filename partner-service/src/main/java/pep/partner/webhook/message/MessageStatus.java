package pep.partner.webhook.message;

/** How far a message has come. */
public enum MessageStatus {
  PENDING,
  DELIVERED,
  /** Given up, or its endpoint was disabled; can be replayed. */
  FAILED
}
