package pep.performance.salespolicy.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import pep.performance.salespolicy.DoubtfulReturns;

/**
 * What a vendor asks of its sales.
 *
 * @param firstDay sales of earlier days are refused; a day in the vendor's time zone
 * @param doubtfulReturns whether a return that cannot take back the sale it names is held, or
 *     counts as one that names none
 */
record SalesPolicyRequest(@NotNull LocalDate firstDay, @NotNull DoubtfulReturns doubtfulReturns) {}
