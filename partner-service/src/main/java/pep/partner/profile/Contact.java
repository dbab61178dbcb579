package pep.partner.profile;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.Name;

/** A person at the partner's. Never leaves this service in an event. */
public record Contact(
    @NotNull @Name String name,
    @Email @Size(max = 320) @Nullable String email,
    @Nullable @Name(max = 40) String phone,
    @Nullable @Name(max = 80) String role) {}
