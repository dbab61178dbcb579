/** Money in JSON and MongoDB: a decimal amount with its currency, never a double. */
@NullMarked
package pep.platform.money;

import org.jspecify.annotations.NullMarked;
