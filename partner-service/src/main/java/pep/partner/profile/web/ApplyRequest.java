package pep.partner.profile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pep.platform.validation.Code;

/**
 * @param code the vendor's own number for the partner
 */
record ApplyRequest(@NotNull @Code String code, @NotNull @Valid PartnerRequest profile) {}
