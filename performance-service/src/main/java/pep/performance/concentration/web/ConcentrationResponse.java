package pep.performance.concentration.web;

import java.time.Instant;
import java.time.YearMonth;
import pep.performance.concentration.Concentration;

/**
 * The concentration of sales over a period.
 *
 * @param from the first month
 * @param until the last month
 * @param asOf when it was worked out
 */
record ConcentrationResponse(
    YearMonth from, YearMonth until, String measure, Instant asOf, Concentration concentration) {}
