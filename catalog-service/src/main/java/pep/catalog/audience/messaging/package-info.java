/** The states of other services as they arrive, each in the few fields that are read here. */
@NullMarked
package pep.catalog.audience.messaging;

import org.jspecify.annotations.NullMarked;
