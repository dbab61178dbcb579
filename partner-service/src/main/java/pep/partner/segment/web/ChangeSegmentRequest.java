package pep.partner.segment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record ChangeSegmentRequest(
    @NotBlank @Size(max = 200) String name,
    @Size(max = 1000) @Nullable String description,
    @NotBlank @Size(max = 10_000) String rule) {}
