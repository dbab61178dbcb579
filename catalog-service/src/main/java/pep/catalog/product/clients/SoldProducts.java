package pep.catalog.product.clients;

import feign.FeignException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AbstractOAuth2Token;
import org.springframework.stereotype.Component;
import pep.catalog.product.ProductDependents;
import pep.platform.problem.PeerUnavailable;
import pep.platform.tenancy.Tenant;

/**
 * Sales that count hold a product up, as performance-service has them at this instant. They are
 * asked for while somebody waits for the answer, on whose behalf it is; not by what goes on in the
 * background afterwards.
 */
@Component
class SoldProducts implements ProductDependents {

  static final String PEER = "performance";

  /** Codes of one question, which stand in its address. */
  private static final int CODES = 50;

  private static final int PAGE = 200;
  private static final Logger log = LoggerFactory.getLogger(SoldProducts.class);

  private final PerformanceClient client;
  private final CircuitBreaker breaker;

  SoldProducts(PerformanceClient client, CircuitBreakerFactory<?, ?> breakers) {
    this.client = client;
    this.breaker = breakers.create(PEER);
  }

  @Override
  public String kind() {
    return "sales";
  }

  @Override
  public Set<String> among(Tenant tenant, Set<String> productCodes) {
    var caller = SecurityContextHolder.getContext().getAuthentication();
    Set<String> sold = new HashSet<>();
    if (caller != null && caller.getCredentials() instanceof AbstractOAuth2Token token) {
      List<String> codes = new ArrayList<>(productCodes);
      for (int from = 0; from < codes.size(); from += CODES) {
        List<String> some = codes.subList(from, Math.min(codes.size(), from + CODES));
        sold.addAll(sold("Bearer " + token.getTokenValue(), String.join(",", some)));
      }
    }
    return sold;
  }

  private Set<String> sold(String authorization, String codes) {
    // Read here: the breaker's time limit moves the call to another thread.
    String traceparent = MDC.get("traceparent");
    Set<String> sold = new HashSet<>();
    String cursor = null;
    do {
      String from = cursor;
      PerformanceClient.Sold page =
          breaker.run(
              () -> client.sold(authorization, traceparent, codes, PAGE, from),
              SoldProducts::unavailable);
      page.items().stream().filter(each -> each.lines() > 0).forEach(each -> sold.add(each.key()));
      cursor = page.next();
    } while (cursor != null);
    return sold;
  }

  private static PerformanceClient.Sold unavailable(Throwable failure) {
    if (failure instanceof FeignException.Forbidden) {
      throw new SalesNotReadable();
    }
    log.warn("performance-service could not be asked for sales: {}", failure.toString());
    throw new PeerUnavailable("It cannot be asked now whether the products were sold.");
  }
}
