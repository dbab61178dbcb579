package pep.performance.intake.line;

import java.util.Objects;

/** What a held line waits for, as a text by which it is found when that comes. */
public final class WaitingKey {

  private static final String SALE = "sale:";
  private static final String DECISION = "decision:";

  private WaitingKey() {}

  /** A partner's code, a sale that a return names, or somebody's decision. */
  public static String of(LineDecision held) {
    Sale sale = Objects.requireNonNull(held.sale());
    ReasonCode why = held.reasons().getFirst().code();
    return switch (why) {
      case PARTNER_UNKNOWN, PARTNER_NOT_ACTIVE -> sale.partnerCode();
      case RETURN_SALE_UNKNOWN -> ofSale(String.valueOf(sale.returns()));
      default -> DECISION + why.wireName();
    };
  }

  /**
   * @param lineId of the sale, of the first generation
   */
  public static String ofSale(String lineId) {
    return SALE + lineId;
  }
}
