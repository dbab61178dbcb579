package pep.partner.identity.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pep.partner.identity.user.Role;
import pep.partner.language.Language;
import pep.platform.validation.Code;
import pep.platform.validation.Name;

/**
 * @param partnerId for the roles of a partner; a partner's own administrator may leave it out
 * @param language that the person is written in, if none is known of them; English without it
 */
record InviteRequest(
    @NotBlank @Email @Size(max = 254) String email,
    @NotNull @Name String name,
    @NotNull Role role,
    @Nullable @Code String partnerId,
    @Nullable Language language) {}
