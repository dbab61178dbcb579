/** Hears whom offers were told. */
@NullMarked
package pep.promotion.awareness.messaging;

import org.jspecify.annotations.NullMarked;
