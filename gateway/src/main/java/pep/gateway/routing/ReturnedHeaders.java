package pep.gateway.routing;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** The headers of a service's answer that go on to the client. */
@Component
class ReturnedHeaders implements HttpHeadersFilter {

  @Override
  public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
    HttpHeaders headers = new HttpHeaders();
    headers.putAll(input);
    HeaderPolicy.refusedOnTheWayOut(input.headerNames(), input.getConnection())
        .forEach(headers::remove);
    return headers;
  }

  @Override
  public boolean supports(Type type) {
    return type == Type.RESPONSE;
  }
}
