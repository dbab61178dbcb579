package pep.partner.profile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pep.partner.attribute.AttributeSchema;
import pep.partner.profile.Contact;
import pep.partner.profile.PartnerType;
import pep.partner.profile.Profile;
import pep.platform.validation.Code;
import pep.platform.validation.Country;
import pep.platform.validation.Name;

/**
 * @param country ISO 3166-1 alpha-2
 * @param parentId the partner of the same vendor that this one belongs to
 */
record PartnerRequest(
    @NotNull @Name String name,
    @NotNull PartnerType type,
    @NotNull @Country String country,
    @Nullable @Code String parentId,
    @Size(max = 50) @Nullable SortedSet<@Code String> verticals,
    @Size(max = 50) @Nullable SortedSet<@Code String> capabilities,
    @Size(max = 50) @Nullable List<@Valid Contact> contacts,
    @Nullable Map<@Code String, Object> attributes) {

  /**
   * @param held the attributes that the partner has now; null for one that is not there yet
   */
  Profile profile(AttributeSchema schema, @Nullable Map<String, Object> held) {
    return new Profile(
        name,
        type,
        country,
        parentId,
        sorted(verticals),
        sorted(capabilities),
        contacts == null ? List.of() : List.copyOf(contacts),
        attributes(schema, held));
  }

  Map<String, Object> attributes(AttributeSchema schema, @Nullable Map<String, Object> held) {
    return schema.read(attributes == null ? Map.of() : attributes, held);
  }

  private static SortedSet<String> sorted(@Nullable Set<String> values) {
    return values == null ? new TreeSet<>() : new TreeSet<>(values);
  }
}
