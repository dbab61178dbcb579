/** What is said of one partner, from what is expected of it. */
@NamedInterface
@NullMarked
package pep.performance.diagnosis.verdict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
