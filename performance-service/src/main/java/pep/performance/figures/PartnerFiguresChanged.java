package pep.performance.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/** The public state of a partner's figures; see {@link Figures}. */
@EventType("partner.figures.changed.v1")
public record PartnerFiguresChanged(
    String partnerId,
    Money revenue12m,
    Money revenue3m,
    @Nullable BigDecimal growth,
    @Nullable BigDecimal returnRate,
    @Nullable Instant firstSaleAt,
    @Nullable Instant lastSaleAt,
    long lines,
    LocalDate asOf) {

  static PartnerFiguresChanged of(String partnerId, Figures figures) {
    return new PartnerFiguresChanged(
        partnerId,
        figures.revenue12m(),
        figures.revenue3m(),
        figures.growth(),
        figures.returnRate(),
        figures.firstSaleAt(),
        figures.lastSaleAt(),
        figures.lines(),
        figures.asOf());
  }
}
