/** Scores over HTTP. */
@NullMarked
package pep.performance.score.web;

import org.jspecify.annotations.NullMarked;
