package pep.performance.intake.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * The content of a file that was taken in.
 *
 * @param id of its intake
 * @param partnerId the partner that sent it; null where the vendor did
 * @param sketch some of the hashes, by which it is found
 * @param hashes of all lines that have no number of their own, ascending, eight bytes each
 */
record KnownContent(@Id String id, @Nullable String partnerId, List<Long> sketch, byte[] hashes) {}
