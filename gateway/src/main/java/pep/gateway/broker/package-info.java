/** What the services tell on the broker, as this gateway hears it. */
@NullMarked
package pep.gateway.broker;

import org.jspecify.annotations.NullMarked;
