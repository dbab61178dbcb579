/**
 * Makes rules of texts in CEL, and says at the character what is wrong with those that are none.
 */
@NullMarked
package pep.rules.compilation;

import org.jspecify.annotations.NullMarked;
