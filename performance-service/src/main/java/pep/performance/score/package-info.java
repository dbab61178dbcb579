/** Scores: how far a partner reaches the vendor's targets, and where its sales lead. */
@NullMarked
package pep.performance.score;

import org.jspecify.annotations.NullMarked;
