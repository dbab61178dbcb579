package pep.performance.scorecard;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's sales at a glance.
 *
 * @param asOf every sale that was stored before this instant is in the sums and the months
 * @param revenue of all sales ever counted
 * @param net revenue less returns
 * @param partners how many are active
 * @param sellingPartners how many have net sales over twelve months
 * @param tiers how many active partners stand in each
 * @param months the oldest first
 * @param top those that sell most over twelve months
 */
public record Overview(
    Instant asOf,
    Money revenue,
    Money returns,
    Money net,
    long lines,
    long partners,
    long sellingPartners,
    Freshness freshness,
    Map<String, Long> tiers,
    List<Month> months,
    List<TopPartner> top) {

  /**
   * How fresh the figures are.
   *
   * @param batchesWaiting stored and not summed up yet
   * @param heldLines waiting for their partner
   * @param lastSaleAt the newest sale that is counted
   * @param rolledUpAt when the roll-ups last grew
   */
  public record Freshness(
      long batchesWaiting,
      long heldLines,
      @Nullable Instant lastSaleAt,
      @Nullable Instant rolledUpAt) {}

  /** One month of the vendor's calendar. */
  public record Month(YearMonth month, Money revenue, Money returns, Money net, long lines) {}

  /** One of the partners that sell most. */
  public record TopPartner(
      String partnerId,
      @Nullable String partnerCode,
      @Nullable String name,
      Money revenue12m,
      @Nullable String tier) {}
}
