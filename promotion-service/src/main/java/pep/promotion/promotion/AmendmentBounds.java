package pep.promotion.promotion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.joda.money.Money;
import pep.promotion.promotion.terms.PromotionDefinition;

/** What an amendment may not do: take from anybody what the promotion gave. */
final class AmendmentBounds {

  private AmendmentBounds() {}

  /**
   * @throws AmendmentOutOfBounds naming the first field that goes beyond them
   */
  static void check(String code, PromotionDefinition now, Amendment amendment, Instant at) {
    LocalDate until = amendment.until();
    LocalDate today = LocalDate.ofInstant(at, now.window().zone());
    LocalDate earliest = today.isAfter(now.window().from()) ? today : now.window().from();
    if (until != null && until.isBefore(earliest)) {
      throw new AmendmentOutOfBounds(
          code,
          "what was sold stays, so its last day cannot be before " + earliest + ".",
          Map.of("field", "until", "earliest", earliest));
    }
    Money limit = amendment.budget();
    if (limit != null && now.budget() == null) {
      throw new AmendmentOutOfBounds(
          code, "it has no budget that could be raised or lowered.", Map.of("field", "budget"));
    }
    if (amendment.audience() != null && !amendment.audience().includes(now.audience())) {
      throw new AmendmentOutOfBounds(
          code,
          "whoever is in its audience stays in it; one that is widened asks for nothing more.",
          Map.of("field", "audience", "audience", now.audience()));
    }
  }
}
