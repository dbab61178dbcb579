package pep.partner.takeover.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import pep.partner.profile.Contact;
import pep.partner.profile.Partner;
import pep.partner.profile.PartnerType;
import pep.partner.profile.Profile;
import pep.platform.bulk.AfterRow;
import pep.platform.bulk.RowKey;
import pep.platform.validation.Code;
import pep.platform.validation.Country;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.Name;
import pep.platform.validation.TextForms;
import pep.platform.validation.WrongFields;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One row of an import.
 *
 * @param parent the code of the partner that this one belongs to
 * @param verticals codes separated by {@code |}
 * @param capabilities codes separated by {@code |}
 * @param contacts in CSV such as {@code Ada Lovelace:ada@example.org:+44 20 7946 0000:buyer},
 *     separated by {@code |}; email, phone and role may be left out
 * @param agreementAcceptedOn the vendor's business day on which a new partner accepted the
 *     agreement; with it the partner is active at once
 * @param attributes the vendor's own; in CSV a column for each, such as {@code attributes.region}
 */
record PartnerRow(
    @RowKey @NotNull @Code String code,
    @NotNull @Name String name,
    @NotNull PartnerType type,
    @NotNull @Country String country,
    @AfterRow @Nullable @Code String parent,
    @Nullable @Name(max = CODES_LENGTH) String verticals,
    @Nullable @Name(max = CODES_LENGTH) String capabilities,
    @JsonDeserialize(using = ContactCells.class) @Size(max = CONTACTS)
        @Nullable List<@Valid Contact> contacts,
    @Nullable LocalDate agreementAcceptedOn,
    @JsonSetter(contentNulls = Nulls.SET) @Nullable Map<@Code String, Object> attributes)
    implements CrossChecked {

  private static final int CODES = 50;
  private static final int CODES_LENGTH = CODES * (TextForms.CODE_MAX + 1);
  private static final int CONTACTS = 50;

  /**
   * The row that says all there is to say of a partner.
   *
   * @param parent the code of its parent
   * @param zone the vendor's
   */
  static PartnerRow of(Partner partner, @Nullable String parent, ZoneId zone) {
    Profile profile = partner.profile();
    Instant agreed = partner.onboarding().agreementAcceptedAt();
    return new PartnerRow(
        partner.code(),
        profile.name(),
        profile.type(),
        profile.country(),
        parent,
        joined(profile.verticals()),
        joined(profile.capabilities()),
        profile.contacts(),
        agreed == null ? null : LocalDate.ofInstant(agreed, zone),
        profile.attributes().isEmpty() ? null : profile.attributes());
  }

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

  /**
   * The profile that the row has of a partner.
   *
   * @param held its attributes as they are stored: what stays as it is need not fit the schema of
   *     today; null for a partner that is not there yet
   */
  Profile profile(
      AttributeSchema schema, @Nullable String parentId, @Nullable Map<String, Object> held) {
    return new Profile(
        name,
        type,
        country,
        parentId,
        split(verticals),
        split(capabilities),
        contacts == null ? List.of() : List.copyOf(contacts),
        schema.read(attributes == null ? Map.of() : attributes, held));
  }

  @Nullable Instant agreedAt(ZoneId zone) {
    return agreementAcceptedOn == null ? null : agreementAcceptedOn.atStartOfDay(zone).toInstant();
  }

  private static SortedSet<String> split(@Nullable String codes) {
    return codes == null ? new TreeSet<>() : new TreeSet<>(Arrays.asList(codes.split("\\|")));
  }

  private static @Nullable String joined(SortedSet<String> codes) {
    return codes.isEmpty() ? null : String.join("|", codes);
  }
}
