package pep.partner.ownprofile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
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
 * The whole profile as the partner wants it.
 *
 * @param country ISO 3166-1 alpha-2
 */
record OwnProfileRequest(
    @NotNull @Name String name,
    @NotNull PartnerType type,
    @NotNull @Country String country,
    @Size(max = 50) @Nullable SortedSet<@Code String> verticals,
    @Size(max = 50) @Nullable SortedSet<@Code String> capabilities,
    @Size(max = 50) @Nullable List<@Valid Contact> contacts,
    @Nullable Map<@Code String, Object> attributes) {

  /**
   * @param held the attributes that the partner has now
   */
  Profile profile(AttributeSchema schema, Map<String, Object> held) {
    return new Profile(
        name,
        type,
        country,
        null,
        verticals == null ? new TreeSet<>() : verticals,
        capabilities == null ? new TreeSet<>() : capabilities,
        contacts == null ? List.of() : List.copyOf(contacts),
        attributes(schema, held));
  }

  Map<String, Object> attributes(AttributeSchema schema, Map<String, Object> held) {
    return schema.readOfPartner(attributes == null ? Map.of() : attributes, held);
  }
}
