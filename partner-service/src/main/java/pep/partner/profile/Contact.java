package pep.partner.profile;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pep.partner.validation.Legible;

/** A person at the partner's. Never leaves this service in an event. */
public record Contact(
    @NotBlank @Size(max = 200) @Legible String name,
    @Email @Size(max = 320) @Nullable String email,
    @Size(max = 40) @Legible @Nullable String phone,
    @Size(max = 80) @Legible @Nullable String role) {}
