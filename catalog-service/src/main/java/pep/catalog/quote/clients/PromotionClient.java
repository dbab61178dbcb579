package pep.catalog.quote.clients;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import pep.platform.reason.Reason;

/**
 * What is asked of promotion-service: which offers hold at this instant, and what rebates bring.
 */
@FeignClient(name = "promotion", url = "${pep.promotion.url}")
interface PromotionClient {

  @PostMapping(
      path = "/api/offers/evaluate",
      consumes = "application/json",
      produces = "application/json")
  Evaluated evaluate(
      @RequestHeader("Authorization") String authorization,
      @RequestHeader(name = "traceparent", required = false) @Nullable String traceparent,
      @RequestBody Evaluate request);

  @PostMapping(
      path = "/api/offers/expected",
      consumes = "application/json",
      produces = "application/json")
  Expected expected(
      @RequestHeader("Authorization") String authorization,
      @RequestHeader(name = "traceparent", required = false) @Nullable String traceparent,
      @RequestBody Evaluate request);

  /**
   * What a month like the one asked about brings.
   *
   * @param leftOut promotions whose rebate nobody can tell beforehand, each in a sentence
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Expected(List<Rebate> rebates, List<String> leftOut) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Rebate(String promotionCode, String kind, Money perMonth) {}

  record Evaluate(String partnerId, Instant at, String currency, List<Line> lines) {}

  record Line(
      int line,
      String productCode,
      @Nullable String productLine,
      BigDecimal quantity,
      Money unitPrice,
      Money price) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Evaluated(List<LineOffers> lines) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record LineOffers(int line, List<Granted> offers, @Nullable List<NotGranted> passedOver) {}

  /** A promotion that takes nothing off the line, and why. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record NotGranted(String promotionCode, String cause, String reason, @Nullable Reason why) {}

  /**
   * One offer.
   *
   * @param amount what the offer takes off the whole line
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Granted(
      String promotionId,
      String promotionCode,
      long promotionVersion,
      String kind,
      @Nullable BigDecimal percent,
      Money amount,
      String reason,
      @Nullable Reason why) {}

  /** A reason with the sentence of its owner, which alone one of an older release has. */
  static Reason told(String reason, @Nullable Reason why) {
    return why == null ? Reason.said(reason) : why.saidAs(reason);
  }
}
