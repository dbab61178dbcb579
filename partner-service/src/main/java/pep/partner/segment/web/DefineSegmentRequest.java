package pep.partner.segment.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.Code;
import pep.platform.validation.Name;
import pep.platform.validation.Text;

/**
 * @param rule a CEL expression over profile, attributes and facts that gives true or false
 */
record DefineSegmentRequest(
    @NotNull @Code String code,
    @NotNull @Name String name,
    @Nullable @Text(max = 1000, blank = true) String description,
    @NotNull @Text(max = 10_000) String rule) {}
