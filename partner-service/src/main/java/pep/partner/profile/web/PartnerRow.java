package pep.partner.profile.web;

import jakarta.validation.constraints.NotNull;
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
import pep.platform.bulk.RowKey;
import pep.platform.validation.Code;
import pep.platform.validation.Country;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.Name;
import pep.platform.validation.TextForms;
import pep.platform.validation.WrongFields;

/**
 * One row of an import.
 *
 * @param verticals codes separated by {@code |}
 * @param capabilities codes separated by {@code |}
 * @param agreementAcceptedOn the vendor's business day on which the partner accepted the agreement;
 *     with it the partner is active at once
 */
record PartnerRow(
    @RowKey @NotNull @Code String code,
    @NotNull @Name String name,
    @NotNull PartnerType type,
    @NotNull @Country String country,
    @Nullable @Name(max = CODES_LENGTH) String verticals,
    @Nullable @Name(max = CODES_LENGTH) String capabilities,
    @Nullable LocalDate agreementAcceptedOn,
    @Nullable Map<@Code String, Object> attributes)
    implements CrossChecked {

  private static final int CODES = 50;
  private static final int CODES_LENGTH = CODES * (TextForms.CODE_MAX + 1);

  @Override
  public void check(WrongFields wrong) {
    check("verticals", split(verticals), wrong);
    check("capabilities", split(capabilities), wrong);
  }

  private static void check(String field, SortedSet<String> codes, WrongFields wrong) {
    if (codes.size() > CODES || !codes.stream().allMatch(TextForms::isCode)) {
      wrong.add(field, "bad-codes", "Give up to " + CODES + " codes, | in between.");
    }
  }

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
