package pep.partner.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The part of {@code enrolment.changed.v1} that this service reads. */
public record EnrolmentView(
    String partnerId,
    String programCode,
    String status,
    @Nullable Instant enrolledAt,
    @Nullable Instant completedAt) {}
