package pep.partner.segment.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.Name;
import pep.platform.validation.Text;

record ChangeSegmentRequest(
    @NotNull @Name String name,
    @Nullable @Text(max = 1000, blank = true) String description,
    @NotNull @Text(max = 10_000) String rule) {}
