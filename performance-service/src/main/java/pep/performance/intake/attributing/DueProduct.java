package pep.performance.intake.attributing;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * A product of which lines may be attributed now.
 *
 * @param code its own code, or {@link DueProducts#ANY}
 */
record DueProduct(@Id String code, Instant since) {}
