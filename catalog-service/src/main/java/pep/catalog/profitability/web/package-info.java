/** Profitability forecasts over HTTP. */
@NullMarked
package pep.catalog.profitability.web;

import org.jspecify.annotations.NullMarked;
