/**
 * Peers: what of one partner would be usual among those that are nearest to it in another thing.
 */
@NullMarked
package pep.performance.peers;

import org.jspecify.annotations.NullMarked;
