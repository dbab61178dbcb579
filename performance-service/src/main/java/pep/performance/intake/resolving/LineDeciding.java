package pep.performance.intake.resolving;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.line.Attribution;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.LineReason;
import pep.performance.intake.line.RawLine;
import pep.performance.intake.line.ReasonCode;
import pep.performance.intake.line.Sale;
import pep.performance.intake.reading.LineReading;
import pep.performance.intake.reading.LineRules;
import pep.performance.roster.RosterPartner;

/**
 * Decides how a line ends, from the line, the intake's rules and what is known of its partner and
 * product. Whether its external id was recorded before is the store's to say, in the same write
 * that records the line.
 */
public final class LineDeciding {

  private final @Nullable LineReading reading;
  private final Function<String, @Nullable RosterPartner> partners;
  private final Function<String, @Nullable String> productLines;
  private final SaleTerritories territories;

  /**
   * @param partners the partner of a code
   * @param productLines the product line of a product code
   */
  LineDeciding(
      LineRules rules,
      Function<String, @Nullable RosterPartner> partners,
      Function<String, @Nullable String> productLines,
      SaleTerritories territories) {
    this(new LineReading(rules), partners, productLines, territories);
  }

  private LineDeciding(
      @Nullable LineReading reading,
      Function<String, @Nullable RosterPartner> partners,
      Function<String, @Nullable String> productLines,
      SaleTerritories territories) {
    this.reading = reading;
    this.partners = partners;
    this.productLines = productLines;
    this.territories = territories;
  }

  /** Decides lines that were read before, so that it needs no rules to read by. */
  public static LineDeciding again(
      Function<String, @Nullable RosterPartner> partners,
      Function<String, @Nullable String> productLines,
      SaleTerritories territories) {
    return new LineDeciding((LineReading) null, partners, productLines, territories);
  }

  LineDecision decide(RawLine line) {
    if (reading == null) {
      throw new IllegalStateException("no rules to read lines by");
    }
    List<LineReason> reasons = new ArrayList<>(0);
    Sale sale = reading.read(line, reasons);
    return sale == null ? LineDecision.refused(line, reasons) : decide(sale).warned(reasons);
  }

  /** Decides again a line that was read before, such as one that was held. */
  public LineDecision decide(Sale sale) {
    RosterPartner partner = partners.apply(sale.partnerCode());
    if (partner == null) {
      return LineDecision.held(sale, ReasonCode.PARTNER_UNKNOWN);
    }
    if (!partner.counts(sale.soldAt())) {
      return LineDecision.held(sale, ReasonCode.PARTNER_NOT_ACTIVE);
    }
    String partnerId = partner.partnerId();
    String line = productLines.apply(sale.productCode());
    List<String> counts = territories.of(partnerId, line, sale.soldAt());
    return LineDecision.accepted(sale, new Attribution(partnerId, partner.country(), counts, line));
  }
}
