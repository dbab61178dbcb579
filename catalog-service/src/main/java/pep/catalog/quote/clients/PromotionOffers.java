package pep.catalog.quote.clients;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.stereotype.Component;
import pep.catalog.pricing.Percentage;
import pep.catalog.quote.Offer;
import pep.catalog.quote.OfferAnswer;
import pep.catalog.quote.OfferQuestion;
import pep.catalog.quote.OfferSource;
import pep.catalog.quote.PassedOver;

/**
 * Asks promotion-service behind a time limit, a bulkhead and a circuit breaker. Whatever goes wrong
 * there, a wrong answer included, the quote goes on without offers and says so.
 */
@Component
class PromotionOffers implements OfferSource {

  static final String PEER = "promotion";

  /** Causes by which a promotion is about something else than the line. */
  private static final Set<String> APART = Set.of("rebate", "product");

  private static final int MOST_PASSED_OVER = 20;

  private static final Logger log = LoggerFactory.getLogger(PromotionOffers.class);

  private final PromotionClient client;
  private final CircuitBreaker breaker;

  PromotionOffers(PromotionClient client, CircuitBreakerFactory<?, ?> breakers) {
    this.client = client;
    this.breaker = breakers.create(PEER);
  }

  @Override
  public OfferAnswer ask(OfferQuestion question) {
    // Read here: the breaker's time limit moves the call to another thread.
    String traceparent = MDC.get("traceparent");
    return breaker.run(
        () -> answer(question, evaluate(question, traceparent)), PromotionOffers::unavailable);
  }

  private PromotionClient.Evaluated evaluate(OfferQuestion question, @Nullable String traceparent) {
    return client.evaluate("Bearer " + question.bearerToken(), traceparent, request(question));
  }

  static PromotionClient.Evaluate request(OfferQuestion question) {
    return new PromotionClient.Evaluate(
        question.partnerId(),
        question.at(),
        question.currency(),
        question.lines().stream().map(PromotionOffers::line).toList());
  }

  private static PromotionClient.Line line(OfferQuestion.Line line) {
    return new PromotionClient.Line(
        line.line(),
        line.productCode(),
        line.productLine(),
        line.quantity(),
        line.unitPrice(),
        line.price());
  }

  private static OfferAnswer answer(OfferQuestion question, PromotionClient.Evaluated evaluated) {
    Set<Integer> asked =
        question.lines().stream().map(OfferQuestion.Line::line).collect(Collectors.toSet());
    CurrencyUnit currency = CurrencyUnit.of(question.currency());
    Map<Integer, List<Offer>> byLine = new HashMap<>();
    Map<Integer, List<PassedOver>> passedOver = new HashMap<>();
    for (PromotionClient.LineOffers line : evaluated.lines()) {
      if (!asked.contains(line.line())) {
        throw new IllegalStateException("an answer for line " + line.line() + ", not asked for");
      }
      byLine.put(line.line(), line.offers().stream().map(each -> offer(each, currency)).toList());
      passedOver.put(line.line(), passedOver(line));
    }
    return new OfferAnswer(byLine, passedOver, false);
  }

  /** Of a thousand promotions most are for other products, which says nothing. */
  private static List<PassedOver> passedOver(PromotionClient.LineOffers line) {
    return line.passedOver() == null
        ? List.of()
        : line.passedOver().stream()
            .filter(each -> !APART.contains(each.cause()))
            .limit(MOST_PASSED_OVER)
            .map(
                each ->
                    new PassedOver(
                        each.promotionCode(),
                        each.cause(),
                        PromotionClient.told(each.reason(), each.why())))
            .toList();
  }

  private static Offer offer(PromotionClient.Granted granted, CurrencyUnit currency) {
    if (!granted.amount().getCurrencyUnit().equals(currency)) {
      throw new IllegalStateException("an offer in " + granted.amount().getCurrencyUnit());
    }
    return new Offer(
        granted.promotionId(),
        granted.promotionCode(),
        granted.promotionVersion(),
        granted.kind(),
        granted.percent() == null ? null : new Percentage(granted.percent()),
        granted.amount(),
        PromotionClient.told(granted.reason(), granted.why()));
  }

  private static OfferAnswer unavailable(Throwable failure) {
    log.warn("promotion-service could not be asked for offers: {}", failure.toString());
    return OfferAnswer.UNAVAILABLE;
  }
}
