/** What partners really earned, as far as anybody tells it, beside what was forecast. */
@NullMarked
package pep.performance.actual;

import org.jspecify.annotations.NullMarked;
