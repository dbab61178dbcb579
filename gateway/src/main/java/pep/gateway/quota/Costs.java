package pep.gateway.quota;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import pep.gateway.routing.Traffic;
import pep.gateway.settings.GatewayProperties;

/** What a request weighs, from its first line and the types that it names. */
@Component
class Costs {

  private final QuotaProperties.Cost cost;
  private final List<String> bulkSegments;

  Costs(QuotaProperties quotas, GatewayProperties gateway) {
    this.cost = quotas.cost();
    this.bulkSegments = gateway.limits().bulkSegments();
  }

  /** In units. */
  int of(ServerHttpRequest request) {
    String method = request.getMethod().name();
    String path = request.getURI().getRawPath();
    HttpHeaders headers = request.getHeaders();
    Traffic traffic =
        Traffic.of(
            method,
            path,
            headers.getFirst(HttpHeaders.CONTENT_TYPE),
            headers.getFirst(HttpHeaders.ACCEPT),
            bulkSegments);
    if (traffic == Traffic.BULK) {
      return cost.bulk();
    }
    if (cost.dearSegments().stream()
        .anyMatch(segment -> path.endsWith("/" + segment) || path.contains("/" + segment + "/"))) {
      return cost.dear();
    }
    return method.equals("GET") || method.equals("HEAD") ? cost.read() : cost.write();
  }
}
