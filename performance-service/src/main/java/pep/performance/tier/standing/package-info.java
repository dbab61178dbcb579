/** Which tier a partner has, since when, and what moves it: rules, graces and overrides. */
@NamedInterface
@NullMarked
package pep.performance.tier.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
