/** That exclusive grants bind: what is done where one partner reaches into another's ground. */
@NullMarked
package pep.territory.binding;

import org.jspecify.annotations.NullMarked;
