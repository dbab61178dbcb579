/** Sales as they are told by their owner. */
@NullMarked
package pep.territory.quota.messaging;

import org.jspecify.annotations.NullMarked;
