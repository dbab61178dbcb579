package pep.performance.intake.recorded;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.LineKind;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.ReasonCode;
import pep.performance.intake.line.ReturnedLine;
import pep.performance.intake.line.Sale;
import pep.performance.intake.storing.Claims;

/**
 * The sales that returns name, and how much of each was taken back: tells which returns to doubt.
 */
public final class NamedSales {

  private final Map<String, Claims.Claim> claims;
  private final Map<String, RecordedLine> recorded;
  private final Map<String, LineDecision> own;
  private final @Nullable String onlyPartnerCode;
  private final Map<String, List<ReturnedLine>> taken = new HashMap<>();

  /**
   * @param claims by line id of the first generation
   * @param recorded what stands under the claims, by the same ids
   * @param own what is recorded together with the returns, by the same ids
   * @param onlyPartnerCode the partner that sends the returns, which learns of its own sales alone;
   *     null where the vendor does
   */
  public NamedSales(
      Map<String, Claims.Claim> claims,
      Map<String, RecordedLine> recorded,
      Map<String, LineDecision> own,
      @Nullable String onlyPartnerCode) {
    this.claims = claims;
    this.recorded = recorded;
    this.own = own;
    this.onlyPartnerCode = onlyPartnerCode;
  }

  /** Why a return should not take back the sale that it names; null where it may, or names none. */
  public @Nullable ReasonCode doubt(LineDecision decision) {
    Sale back = decision.sale();
    String named = back == null ? null : back.returns();
    if (back == null || named == null) {
      return null;
    }
    if (named.equals(back.claimedId())) {
      return ReasonCode.RETURN_OF_ITSELF;
    }
    Sold sold = sold(named);
    if (sold == null) {
      return ReasonCode.RETURN_SALE_UNKNOWN;
    }
    if (sold.sale().kind() != LineKind.SALE) {
      return ReasonCode.RETURN_NOT_OF_SALE;
    }
    if (!sold.partnerCode().equals(decision.partnerCode())) {
      return ReasonCode.RETURN_OTHER_PARTNER;
    }
    return sold.productCode().equals(decision.productCode())
        ? excess(back, sold.sale(), returned(named, back))
        : ReasonCode.RETURN_OTHER_PRODUCT;
  }

  /** Notes a return that counts, so that those after it find less to take back. */
  public void take(Sale back) {
    String named = back.returns();
    if (named != null) {
      taken.computeIfAbsent(named, sale -> new ArrayList<>()).add(ReturnedLine.of(back));
    }
  }

  /** The returns that were noted here, by the sale that they name. */
  public Map<String, List<ReturnedLine>> taken() {
    return taken;
  }

  /** A sale that a return names, and the codes that it counts under. */
  private record Sold(Sale sale, String partnerCode, String productCode) {

    static Sold of(Sale sale, @Nullable LineDecision counted) {
      return counted == null
          ? new Sold(sale, sale.partnerCode(), sale.productCode())
          : new Sold(sale, counted.partnerCode(), counted.productCode());
    }
  }

  private @Nullable Sold sold(String named) {
    LineDecision together = own.get(named);
    if (together != null && together.sale() != null) {
      return Sold.of(together.sale(), together);
    }
    RecordedLine known = recorded.get(named);
    if (known == null) {
      return null;
    }
    Sold sold = Sold.of(known.sent(), known.counted());
    boolean told = onlyPartnerCode == null || onlyPartnerCode.equals(sold.partnerCode());
    return told ? sold : null;
  }

  /** What was taken back already, but for what this return corrects. */
  private List<ReturnedLine> returned(String named, Sale back) {
    Claims.Claim claim = claims.get(named);
    List<ReturnedLine> all = new ArrayList<>(taken.getOrDefault(named, List.of()));
    if (claim != null) {
      all.addAll(claim.returned());
    }
    all.removeIf(line -> Sale.claimed(line.lineId()).equals(back.claimedId()));
    return all;
  }

  private static @Nullable ReasonCode excess(Sale back, Sale sold, List<ReturnedLine> before) {
    BigDecimal quantity = sold.quantity();
    BigDecimal amount = sold.amount().getAmount();
    for (ReturnedLine each : before) {
      quantity = quantity.subtract(each.quantity());
      amount = amount.subtract(each.amount());
    }
    if (amount.signum() <= 0 || (quantity.signum() <= 0 && back.quantity().signum() != 0)) {
      return ReasonCode.RETURN_TWICE;
    }
    ReturnedLine now = ReturnedLine.of(back);
    boolean exceeds = now.quantity().compareTo(quantity) > 0 || now.amount().compareTo(amount) > 0;
    return exceeds ? ReasonCode.RETURN_EXCEEDS_SALE : null;
  }
}
