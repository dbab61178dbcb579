/** Scorecards and the overview over HTTP. */
@NullMarked
package pep.performance.scorecard.web;

import org.jspecify.annotations.NullMarked;
