package pep.partner.segment.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.Code;
import pep.platform.validation.Text;

/**
 * @param segmentId the segment whose present members to compare with
 */
record PreviewRequest(@NotNull @Text(max = 10_000) String rule, @Nullable @Code String segmentId) {}
