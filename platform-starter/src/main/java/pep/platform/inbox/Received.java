package pep.platform.inbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pep.platform.events.Envelope;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** An event as it arrived, with this service's own view of its data. */
public record Received<T>(Envelope envelope, T data) {

  /** Events that came together, apart by their tenant and in their order. */
  public static <T> Map<Tenant, List<Received<T>>> byTenant(List<Received<T>> events) {
    return events.stream()
        .collect(Collectors.groupingBy(Received::tenant, LinkedHashMap::new, Collectors.toList()));
  }

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
