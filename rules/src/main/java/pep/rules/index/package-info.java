/** Which of many rules hold on some facts, without trying each. */
@NullMarked
package pep.rules.index;

import org.jspecify.annotations.NullMarked;
