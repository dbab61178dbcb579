package pep.catalog.quote.clients;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.stereotype.Component;
import pep.catalog.quote.OfferQuestion;
import pep.catalog.quote.RebateAnswer;
import pep.catalog.quote.RebateSource;

/**
 * Asks promotion-service what rebates bring, within the limits of {@link PromotionOffers}. Whatever
 * goes wrong there, the forecast goes on without and says so.
 */
@Component
class PromotionRebates implements RebateSource {

  private static final Logger log = LoggerFactory.getLogger(PromotionRebates.class);

  private final PromotionClient client;
  private final CircuitBreaker breaker;

  PromotionRebates(PromotionClient client, CircuitBreakerFactory<?, ?> breakers) {
    this.client = client;
    this.breaker = breakers.create(PromotionOffers.PEER);
  }

  @Override
  public RebateAnswer expected(OfferQuestion month) {
    // Read here: the breaker's time limit moves the call to another thread.
    String traceparent = MDC.get("traceparent");
    return breaker.run(() -> ask(month, traceparent), PromotionRebates::unavailable);
  }

  private RebateAnswer ask(OfferQuestion month, @Nullable String traceparent) {
    PromotionClient.Expected expected =
        client.expected(
            "Bearer " + month.bearerToken(), traceparent, PromotionOffers.request(month));
    return new RebateAnswer(
        expected.rebates().stream()
            .map(
                each -> new RebateAnswer.Rebate(each.promotionCode(), each.kind(), each.perMonth()))
            .toList(),
        expected.leftOut(),
        false);
  }

  private static RebateAnswer unavailable(Throwable failure) {
    log.warn("promotion-service could not be asked for rebates: {}", failure.toString());
    return RebateAnswer.UNAVAILABLE;
  }
}
