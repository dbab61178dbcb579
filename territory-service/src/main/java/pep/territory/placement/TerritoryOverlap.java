package pep.territory.placement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import pep.platform.reason.Reason;

/**
 * A territory beside another one, below the same parent, that surely shares ground with it.
 *
 * @param because what both hold
 * @param why the same in its parts
 * @param squareKilometres how much of their drawn parts, to a thousandth; absent where they meet in
 *     codes alone
 */
public record TerritoryOverlap(
    String territoryId,
    String code,
    String because,
    Reason why,
    @Nullable BigDecimal squareKilometres) {}
