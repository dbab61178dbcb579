package pep.partner.application.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pep.platform.validation.Code;

/**
 * @param code the vendor's own name for the form
 */
record DraftFormRequest(@NotNull @Code String code, @NotNull @Valid FormRequest form) {}
