package pep.catalog.quote.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.catalog.CatalogScene;
import pep.catalog.quote.Offer;
import pep.catalog.quote.OfferAnswer;
import pep.catalog.quote.OfferQuestion;

class PromotionOffersIT extends CatalogScene {

  @Autowired PromotionOffers offers;
  @Autowired PromotionProperties properties;

  @Test
  void translatesWhatWasGranted() {
    until(() -> !ask().unavailable());
    PROMOTION.answers(200, granted("EUR", 1));

    OfferAnswer answer = ask();

    assertThat(answer.unavailable()).isFalse();
    assertThat(answer.byLine().get(1))
        .extracting(Offer::promotionCode, Offer::amount)
        .containsExactly(tuple("SPRING", Money.parse("EUR 4.00")));
  }

  @Test
  void goesWithoutOffersWhenThePeerFailsAndAsksAgainWhenItIsBack() {
    until(() -> !ask().unavailable());
    PROMOTION.answers(500, "{}");
    assertThat(ask()).isEqualTo(OfferAnswer.UNAVAILABLE);

    PROMOTION.answers(200, granted("EUR", 1));
    until(() -> !ask().unavailable());
  }

  @Test
  void goesWithoutOffersWhenTheAnswerIsWrong() {
    until(() -> !ask().unavailable());
    PROMOTION.answers(200, granted("USD", 1));
    assertThat(ask().unavailable()).as("another currency").isTrue();
    PROMOTION.answers(200, granted("EUR", 2));
    assertThat(ask().unavailable()).as("a line nobody asked for").isTrue();
    PROMOTION.answers(200, "{\"lines\":");
    assertThat(ask().unavailable()).as("broken JSON").isTrue();
    PROMOTION.answers(403, "{}");
    assertThat(ask().unavailable()).as("a refusal").isTrue();
  }

  @Test
  void waitsForNoPeerThatHangs() {
    until(() -> !ask().unavailable());
    PROMOTION.hangs();

    OfferAnswer answer = assertTimeoutPreemptively(Duration.ofSeconds(20), this::ask);

    assertThat(answer.unavailable()).isTrue();
  }

  @Test
  void asksNothingMoreOnceTheBreakerIsOpen() {
    until(() -> !ask().unavailable());
    PROMOTION.answers(500, "{}");

    until(
        () -> {
          int before = PROMOTION.asked().size();
          return ask().unavailable() && PROMOTION.asked().size() == before;
        });

    PROMOTION.answers(200, granted("EUR", 1));
    until(() -> !ask().unavailable());
  }

  @Test
  void keepsAskingAfterRefusalsThatConcernOneCaller() {
    // More than the breaker lets through half open.
    until(() -> IntStream.range(0, 20).noneMatch(i -> ask().unavailable()));
    PROMOTION.answers(404, "{}");
    int before = PROMOTION.asked().size();

    for (int i = 0; i < 40; i++) {
      assertThat(ask().unavailable()).isTrue();
    }

    assertThat(PROMOTION.asked().size() - before).isEqualTo(40);
  }

  @Test
  void letsOnlySoManyWaitAtOnce() throws Exception {
    until(() -> !ask().unavailable());
    PROMOTION.hangs();
    int before = PROMOTION.asked().size();
    List<Callable<OfferAnswer>> askers =
        IntStream.range(0, 2 * properties.maxConcurrent())
            .<Callable<OfferAnswer>>mapToObj(i -> this::ask)
            .toList();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<OfferAnswer> each : threads.invokeAll(askers)) {
        assertThat(each.resultNow().unavailable()).isTrue();
      }
    }

    assertThat(PROMOTION.asked().size() - before).isLessThanOrEqualTo(properties.maxConcurrent());
  }

  private OfferAnswer ask() {
    return offers.ask(
        new OfferQuestion(
            "token",
            "par_1",
            Instant.parse("2026-06-01T00:00:00Z"),
            "EUR",
            List.of(
                new OfferQuestion.Line(
                    1,
                    "T-1",
                    "tea",
                    BigDecimal.TEN,
                    Money.parse("EUR 8.08"),
                    Money.parse("EUR 80.75")))));
  }

  private static String granted(String currency, int line) {
    return """
        {"lines":[{"line":%d,"offers":[{"promotionId":"prm_1","promotionCode":"SPRING",
        "promotionVersion":3,"kind":"discount","amount":{"amount":"4.00","currency":"%s"},
        "reason":"spring"}]}]}
        """
        .formatted(line, currency);
  }
}
