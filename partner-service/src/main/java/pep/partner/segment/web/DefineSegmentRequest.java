package pep.partner.segment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pep.partner.validation.Legible;

/**
 * @param rule a CEL expression over profile, attributes and facts that gives true or false
 */
record DefineSegmentRequest(
    @NotBlank @Size(max = 60) @Legible String code,
    @NotBlank @Size(max = 200) @Legible String name,
    @Size(max = 1000) @Legible(lines = true) @Nullable String description,
    @NotBlank @Size(max = 10_000) String rule) {}
