/** What waits for the caller, in all services. */
@NullMarked
package pep.gateway.workqueue;

import org.jspecify.annotations.NullMarked;
