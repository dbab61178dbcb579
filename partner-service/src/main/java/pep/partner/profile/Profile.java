package pep.partner.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a partner is, apart from its status and its certifications.
 *
 * @param country ISO 3166-1 alpha-2
 * @param attributes the vendor's own typed attributes, by code
 */
public record Profile(
    String name,
    PartnerType type,
    String country,
    @Nullable String parentId,
    SortedSet<String> verticals,
    SortedSet<String> capabilities,
    List<Contact> contacts,
    Map<String, Object> attributes) {

  /** The same to somebody who may not see some attributes. */
  public Profile without(Set<String> attributeCodes) {
    Map<String, Object> seen = new TreeMap<>(attributes);
    seen.keySet().removeAll(attributeCodes);
    return new Profile(name, type, country, parentId, verticals, capabilities, contacts, seen);
  }

  /** What people know a partner by: its code and names, and where and through whom it is met. */
  public Stream<@Nullable String> texts(String code) {
    Stream<@Nullable String> contacted =
        contacts.stream()
            .flatMap(each -> Stream.of(each.name(), each.email(), each.phone(), each.role()));
    Stream<@Nullable String> own =
        attributes.values().stream().filter(String.class::isInstance).map(String.class::cast);
    return Stream.of(Stream.<@Nullable String>of(code, name, country), contacted, own)
        .flatMap(each -> each);
  }
}
