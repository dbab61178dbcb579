package pep.partner.profile;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
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
    Map<String, Object> attributes) {}
