package pep.platform.inbox;

import java.time.Instant;
import pep.platform.events.Envelope;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** An event as it arrived, with this service's own view of its data. */
public record Received<T>(Envelope envelope, T data) {

  public Tenant tenant() {
    return envelope.tenant();
  }

  public String id() {
    return envelope.id();
  }

  public String subject() {
    return envelope.subject();
  }

  public long version() {
    return envelope.version();
  }

  public Instant time() {
    return envelope.time();
  }

  public Cause cause() {
    return envelope.cause();
  }
}
