/** What an installation decides: addresses, limits, deadlines. */
@NullMarked
package pep.gateway.settings;

import org.jspecify.annotations.NullMarked;
