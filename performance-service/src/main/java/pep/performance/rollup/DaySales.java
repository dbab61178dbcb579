package pep.performance.rollup;

import java.time.LocalDate;

/** What a partner sold on one day of the vendor's calendar. */
public record DaySales(LocalDate day, Tally tally) {}
