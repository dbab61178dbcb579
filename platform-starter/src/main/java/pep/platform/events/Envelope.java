package pep.platform.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import tools.jackson.databind.JsonNode;

/**
 * CloudEvents 1.0 in JSON with the platform's extensions, all lower case as CloudEvents asks.
 *
 * @param id unique for all time; what a fact is taken once by
 * @param source the owning room, such as {@code /partner}
 * @param subject the aggregate's id
 * @param version the aggregate's version when the event was raised; what a state is compared by
 */
public record Envelope(
    String specversion,
    String id,
    String source,
    String type,
    String subject,
    Instant time,
    String datacontenttype,
    String vendorid,
    long version,
    String correlationid,
    @Nullable String causationid,
    int hops,
    @Nullable String traceparent,
    JsonNode data) {

  public Tenant tenant() {
    return new Tenant(vendorid);
  }

  /** The same event that says other things. */
  public Envelope with(JsonNode other) {
    return new Envelope(
        specversion,
        id,
        source,
        type,
        subject,
        time,
        datacontenttype,
        vendorid,
        version,
        correlationid,
        causationid,
        hops,
        traceparent,
        other);
  }

  /** The cause of whatever a consumer does because of this event. */
  public Cause cause() {
    return new Cause("event:" + id, type, correlationid, id, hops + 1, traceparent);
  }
}
