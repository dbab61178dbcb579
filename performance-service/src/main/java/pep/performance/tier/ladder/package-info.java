/** The rules of the tiers from the lowest to the highest, and what a partner meets of them. */
@NamedInterface
@NullMarked
package pep.performance.tier.ladder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
