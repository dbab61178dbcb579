/** Actual profitability over HTTP. */
@NullMarked
package pep.performance.actual.web;

import org.jspecify.annotations.NullMarked;
