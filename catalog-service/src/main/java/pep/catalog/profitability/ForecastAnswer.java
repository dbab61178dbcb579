package pep.catalog.profitability;

import java.util.List;

/**
 * A forecast with everything it rests on.
 *
 * @param sources where each assumption that was not given came from, one sentence each
 * @param modelVersion version of {@link ProfitabilityModel}
 */
public record ForecastAnswer(
    Assumptions assumptions,
    List<String> sources,
    Forecast forecast,
    List<Sensitivity> sensitivity,
    int modelVersion) {}
