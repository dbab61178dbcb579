package pep.partner.profile.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pep.partner.attribute.AttributeSchema;
import pep.partner.profile.PartnerType;
import pep.partner.profile.Profile;
import pep.partner.validation.CountryCode;
import pep.partner.validation.FourDigitYear;
import pep.partner.validation.Legible;

/**
 * One row of an import.
 *
 * @param verticals codes separated by {@code |}
 * @param capabilities codes separated by {@code |}
 * @param agreementAcceptedOn the vendor's business day on which the partner accepted the agreement;
 *     with it the partner is active at once
 */
record PartnerRow(
    @NotBlank @Size(max = 60) @Legible String code,
    @NotBlank @Size(max = 200) @Legible String name,
    @NotNull PartnerType type,
    @NotBlank @CountryCode String country,
    @Pattern(regexp = CODES, message = CODES_CURE) @Legible @Nullable String verticals,
    @Pattern(regexp = CODES, message = CODES_CURE) @Legible @Nullable String capabilities,
    @FourDigitYear @Nullable LocalDate agreementAcceptedOn,
    @Nullable Map<String, Object> attributes) {

  private static final String CODES = "[^|]{1,60}([|][^|]{1,60}){0,49}";
  private static final String CODES_CURE =
      "give up to 50 codes of up to 60 characters, | in between";

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

  @Nullable Instant agreedAt(ZoneId zone) {
    return agreementAcceptedOn == null ? null : agreementAcceptedOn.atStartOfDay(zone).toInstant();
  }

  private static SortedSet<String> split(@Nullable String codes) {
    return codes == null ? new TreeSet<>() : new TreeSet<>(Arrays.asList(codes.split("\\|")));
  }
}
