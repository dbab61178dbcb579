package pep.gateway.portal;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import pep.gateway.problems.Negotiation;
import pep.gateway.settings.GatewayProperties;
import reactor.core.publisher.Mono;

/**
 * Leads a person who opened the portal by another name of this machine to its origin before a
 * sign-in begins: cookies that one name got do not come back to another. Where the origin is not of
 * this machine, a Host that differs may be a proxy's doing, and nobody is led anywhere.
 */
@Component
class OneOrigin implements WebFilter, Ordered {

  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|[a-z0-9.-]+\\.localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");

  private final URI origin;

  OneOrigin(GatewayProperties properties) {
    this.origin = properties.origin();
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    boolean reading =
        HttpMethod.GET.equals(request.getMethod()) || HttpMethod.HEAD.equals(request.getMethod());
    if (!reading
        || !Negotiation.wantsPage(request)
        || !isAnotherName(request.getHeaders().getHost())) {
      return chain.filter(exchange);
    }
    String query = request.getURI().getRawQuery();
    var response = exchange.getResponse();
    response.setStatusCode(HttpStatus.TEMPORARY_REDIRECT);
    response.getHeaders().setCacheControl("no-store");
    response
        .getHeaders()
        .setLocation(
            origin.resolve(request.getURI().getRawPath() + (query == null ? "" : "?" + query)));
    return response.setComplete();
  }

  private boolean isAnotherName(@Nullable InetSocketAddress host) {
    String own = origin.getHost();
    if (host == null || own == null || !isLoopback(own)) {
      return false;
    }
    String asked = host.getHostString();
    int port = host.getPort() == 0 ? 80 : host.getPort();
    int ownPort = origin.getPort() == -1 ? 80 : origin.getPort();
    return port == ownPort && isLoopback(asked) && !asked.equalsIgnoreCase(own);
  }

  private static boolean isLoopback(String host) {
    return LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
  }

  /** Once the request has its name. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE + 5;
  }
}
