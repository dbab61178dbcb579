package pep.catalog.profitability;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A forecast with everything it rests on.
 *
 * @param sources where each assumption that was not given came from, one sentence each
 * @param modelVersion version of {@link ProfitabilityModel}
 * @param retired products in it that are no longer sold
 * @param promotionsUnavailable whether the partner's promotions could not be asked for
 * @param hurdle whether the vendor's hurdle is cleared; null where it has none
 * @param vendor what the vendor has of it; not for partners
 * @param levers services and bundles by what they add, the strongest first
 */
public record ForecastAnswer(
    Assumptions assumptions,
    List<String> sources,
    Forecast forecast,
    List<Sensitivity> sensitivity,
    int modelVersion,
    List<String> retired,
    boolean promotionsUnavailable,
    @Nullable HurdleJudgement hurdle,
    VendorSide vendor,
    List<Lever> levers) {}
