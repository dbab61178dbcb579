/** The relay that moves events from documents to the broker, once confirmed. */
@NullMarked
package pep.platform.outbox;

import org.jspecify.annotations.NullMarked;
