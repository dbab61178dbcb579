package pep.partner.identity.secondfactor;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A person's second factor.
 *
 * @param secret encrypted
 * @param confirmedAt when a code of it was shown first; null while it is being set up
 * @param lastStep the time step of the last code that was taken: none is good twice
 * @param recovery hashes of the codes that are good once
 */
@Document("second_factors")
record SecondFactor(
    @Id String userId,
    byte[] secret,
    @Nullable Instant confirmedAt,
    long lastStep,
    List<String> recovery) {}
