package pep.gateway.routing;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import pep.gateway.correlation.Correlation;
import pep.gateway.settings.GatewayProperties;
import pep.tracing.TraceContext;

/**
 * The headers that a service gets: the client's, less what {@link HeaderPolicy} refuses, and the
 * gateway's own. The origin is the configured one, not the client's header {@code Host}: links and
 * redirects that a service builds cannot be pointed elsewhere by a caller.
 */
@Component
class OutgoingHeaders implements HttpHeadersFilter, Ordered {

  private final List<InetAddressMatcher> trustedProxies;
  private final String scheme;
  private final String authority;
  private final String port;

  OutgoingHeaders(GatewayProperties properties) {
    URI origin = properties.origin();
    this.trustedProxies = properties.trustedProxies();
    this.scheme = origin.getScheme();
    this.authority = origin.getAuthority();
    int standard = scheme.equals("https") ? 443 : 80;
    this.port = Integer.toString(origin.getPort() == -1 ? standard : origin.getPort());
  }

  @Override
  public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
    HttpHeaders headers = new HttpHeaders();
    headers.putAll(input);
    Correlation correlation = Correlation.of(exchange);
    HeaderPolicy.refusedOnTheWayIn(input.headerNames(), input.getConnection())
        .forEach(headers::remove);
    if (!correlation.continued()) {
      headers.remove("tracestate");
    }
    headers.set(Correlation.REQUEST_ID, correlation.requestId());
    headers.set(TraceContext.HEADER, correlation.trace().header());
    headers.set("X-Forwarded-Proto", scheme);
    headers.set("X-Forwarded-Host", authority);
    headers.set("X-Forwarded-Port", port);
    InetSocketAddress remote = exchange.getRequest().getRemoteAddress();
    if (remote != null && remote.getAddress() != null) {
      String reported = exchange.getRequest().getHeaders().getFirst("X-Forwarded-For");
      headers.set(
          "X-Forwarded-For", ForwardedFor.chain(reported, remote.getAddress(), trustedProxies));
    }
    return headers;
  }

  /** After the filters of the framework, which would remove what this one sets. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
