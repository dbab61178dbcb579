/** Hears that partnerships have ended. */
@NullMarked
package pep.territory.offboarding.messaging;

import org.jspecify.annotations.NullMarked;
