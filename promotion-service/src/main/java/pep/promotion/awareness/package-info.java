/** Which partners were told of what they are offered, which opened it and which used it. */
@NullMarked
package pep.promotion.awareness;

import org.jspecify.annotations.NullMarked;
