/** Paying partners what is owed: a run collects it, people approve it, a bank pays it. */
@NullMarked
package pep.promotion.settlement;

import org.jspecify.annotations.NullMarked;
