package pep.partner.profile.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pep.partner.attribute.AttributeSchema;
import pep.partner.profile.PartnerType;
import pep.partner.profile.Profile;

/**
 * One row of an import.
 *
 * @param verticals codes separated by {@code |}
 * @param capabilities codes separated by {@code |}
 * @param agreementAcceptedOn the day the partner accepted the agreement; with it the partner is
 *     active at once
 */
record PartnerRow(
    @NotBlank @Size(max = 60) String code,
    @NotBlank @Size(max = 200) String name,
    @NotNull PartnerType type,
    @NotBlank @Pattern(regexp = "[A-Z]{2}", message = "give an ISO 3166-1 code such as DE")
        String country,
    @Nullable String verticals,
    @Nullable String capabilities,
    @Nullable LocalDate agreementAcceptedOn,
    @Nullable Map<String, Object> attributes) {

  Profile profile(AttributeSchema schema) {
    return new Profile(
        name,
        type,
        country,
        null,
        split(verticals),
        split(capabilities),
        List.of(),
        schema.read(attributes == null ? Map.of() : attributes));
  }

  @Nullable Instant agreedAt() {
    return agreementAcceptedOn == null
        ? null
        : agreementAcceptedOn.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static SortedSet<String> split(@Nullable String codes) {
    return codes == null ? new TreeSet<>() : new TreeSet<>(Arrays.asList(codes.split("\\|")));
  }
}
