package pep.partner.facts;

import java.math.BigDecimal;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The part of {@code partner.figures.changed.v1} that this service reads. */
public record FiguresView(
    String partnerId,
    Money revenue12m,
    Money revenue3m,
    @Nullable BigDecimal growth,
    @Nullable BigDecimal returnRate,
    @Nullable Instant firstSaleAt,
    @Nullable Instant lastSaleAt) {}
