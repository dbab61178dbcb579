package pep.partner.profile;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A person at the partner's. Never leaves this service in an event. */
public record Contact(
    @NotBlank @Size(max = 200) String name,
    @Email @Size(max = 320) @Nullable String email,
    @Size(max = 40) @Nullable String phone,
    @Size(max = 80) @Nullable String role) {}
