package pep.performance.concentration.web;

import java.time.Instant;
import java.time.YearMonth;
import pep.performance.concentration.Concentration;

/**
 * The concentration of sales over a period.
 *
 * @param from the first month
 * @param until the last month
 * @param withoutLines active partners that have no line in the period, and are not in the figures
 * @param asOf every sale that was stored before this instant is counted here
 */
record ConcentrationResponse(
    YearMonth from,
    YearMonth until,
    String measure,
    Instant asOf,
    long withoutLines,
    Concentration concentration) {}
