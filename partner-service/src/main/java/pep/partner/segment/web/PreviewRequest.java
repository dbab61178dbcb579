package pep.partner.segment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param segmentId the segment whose present members to compare with
 */
record PreviewRequest(@NotBlank @Size(max = 10_000) String rule, @Nullable String segmentId) {}
