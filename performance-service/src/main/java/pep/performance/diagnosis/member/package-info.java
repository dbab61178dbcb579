/** What is known of one partner, and what may hold it back. */
@NamedInterface
@NullMarked
package pep.performance.diagnosis.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
