package pep.partner.profile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import pep.partner.validation.Legible;

/**
 * @param code the vendor's own number for the partner
 */
record ApplyRequest(
    @NotBlank @Size(max = 60) @Legible String code, @NotNull @Valid PartnerRequest profile) {}
