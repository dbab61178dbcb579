package pep.performance.intake.resolving;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.line.Attribution;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.LineReason;
import pep.performance.intake.line.RawLine;
import pep.performance.intake.line.ReasonCode;
import pep.performance.intake.line.Sale;
import pep.performance.intake.reading.LineReading;
import pep.performance.intake.reading.LineRules;
import pep.performance.roster.KnownProduct;
import pep.performance.roster.RosterPartner;

/**
 * Decides how a line ends, from the line, the intake's rules and what is known of its partner and
 * product. Whether its external id was recorded before is the store's to say, in the same write
 * that records the line.
 */
public final class LineDeciding {

  private final @Nullable LineReading reading;
  private final KnownCodes codes;
  private final SaleTerritories territories;

  LineDeciding(LineRules rules, KnownCodes codes, SaleTerritories territories) {
    this(new LineReading(rules), codes, territories);
  }

  private LineDeciding(
      @Nullable LineReading reading, KnownCodes codes, SaleTerritories territories) {
    this.reading = reading;
    this.codes = codes;
    this.territories = territories;
  }

  /** Decides lines that were read before, so that it needs no rules to read by. */
  static LineDeciding again(KnownCodes codes, SaleTerritories territories) {
    return new LineDeciding((LineReading) null, codes, territories);
  }

  LineDecision decide(RawLine line) {
    if (reading == null) {
      throw new IllegalStateException("no rules to read lines by");
    }
    List<LineReason> reasons = new ArrayList<>(0);
    Sale sale = reading.read(line, reasons);
    return sale == null ? LineDecision.refused(line, reasons) : decide(sale).warned(reasons);
  }

  /**
   * What a line that counts is attributed to now that more is known of its product; its partner and
   * where that is stay as they were.
   */
  public Attribution attribute(Sale sale, Attribution before) {
    KnownProduct product = codes.product(sale);
    if (product == null || product.productLine() == null) {
      return before;
    }
    return new Attribution(
        before.partnerId(),
        before.partnerCode(),
        before.country(),
        territories.of(before.partnerId(), product.productLine(), sale.soldAt()),
        product.code(),
        product.productLine());
  }

  /** Decides again a line that was read before, such as one that was held. */
  public LineDecision decide(Sale sale) {
    RosterPartner partner = codes.partner(sale);
    if (partner == null) {
      return LineDecision.held(sale, ReasonCode.PARTNER_UNKNOWN);
    }
    if (!partner.counts(sale.soldAt())) {
      return LineDecision.held(sale, ReasonCode.PARTNER_NOT_ACTIVE);
    }
    String partnerId = partner.partnerId();
    KnownProduct product = codes.product(sale);
    String line = product == null ? null : product.productLine();
    List<String> counts = territories.of(partnerId, line, sale.soldAt());
    return LineDecision.accepted(
        sale,
        new Attribution(
            partnerId,
            partner.code(),
            partner.country(),
            counts,
            product == null ? sale.productCode() : product.code(),
            line));
  }
}
