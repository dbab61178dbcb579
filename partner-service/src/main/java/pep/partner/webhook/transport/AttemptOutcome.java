package pep.partner.webhook.transport;

/** What came of one attempt to deliver. */
public enum AttemptOutcome {
  /** Any 2xx. */
  DELIVERED,
  /** Another status of 4xx or 5xx. */
  REFUSED,
  /** A 2xx that does not give back the challenge of a new address. */
  UNPROVEN,
  /** 410: the receiver wants nothing any more. */
  GONE,
  /** 3xx: redirects are not followed, they could lead anywhere. */
  REDIRECTED,
  /** No complete answer in time. */
  TIMED_OUT,
  /** No connection, or it broke. */
  UNREACHABLE,
  /** The certificate does not fit the host, or no secure connection came about. */
  TLS_FAILED,
  /** The host's name does not resolve. */
  UNRESOLVED,
  /** The host resolves to an address that webhooks may not reach. */
  ADDRESS_REFUSED;

  public boolean isSuccess() {
    return this == DELIVERED;
  }
}
