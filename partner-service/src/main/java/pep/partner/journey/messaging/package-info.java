/** The facts that begin journeys and do their steps. */
@NullMarked
package pep.partner.journey.messaging;

import org.jspecify.annotations.NullMarked;
