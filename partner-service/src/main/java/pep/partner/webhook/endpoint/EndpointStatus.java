package pep.partner.webhook.endpoint;

/** Whether an endpoint is told anything. */
public enum EndpointStatus {
  ENABLED,
  /** By its owner, by the receiver's 410, or after too long a failure; kept and can be enabled. */
  DISABLED,
  /** Gone for its owner; kept only for its history. */
  DELETED
}
