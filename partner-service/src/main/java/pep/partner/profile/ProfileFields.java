package pep.partner.profile;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a profile by their names: those that every profile has, and the vendor's attributes
 * as {@code attributes.<code>}. Which partner stands above it is the vendor's alone to say, and no
 * field here.
 */
public final class ProfileFields {

  public static final String ATTRIBUTES = "attributes.";

  private static final Map<String, Function<Profile, Object>> FIXED =
      Map.of(
          "name", Profile::name,
          "type", Profile::type,
          "country", Profile::country,
          "verticals", Profile::verticals,
          "capabilities", Profile::capabilities,
          "contacts", Profile::contacts);

  private ProfileFields() {}

  public static SortedSet<String> fixed() {
    return new TreeSet<>(FIXED.keySet());
  }

  /** Names of parts without those of some attributes. */
  public static SortedSet<String> without(Set<String> attributeCodes, Collection<String> fields) {
    SortedSet<String> rest = new TreeSet<>(fields);
    attributeCodes.forEach(code -> rest.remove(ATTRIBUTES + code));
    return rest;
  }

  /** The names of what is another than before, whoever may say it: the one above it, too. */
  static SortedSet<String> changed(Profile before, Profile after) {
    SortedSet<String> changed = differing(before, after);
    if (!Objects.equals(before.parentId(), after.parentId())) {
      changed.add("parentId");
    }
    return changed;
  }

  /** The names of what the two have not in common. */
  public static SortedSet<String> differing(Profile one, Profile other) {
    SortedSet<String> differing = new TreeSet<>();
    FIXED.forEach(
        (field, value) -> {
          if (!value.apply(one).equals(value.apply(other))) {
            differing.add(field);
          }
        });
    Set<String> codes = new HashSet<>(one.attributes().keySet());
    codes.addAll(other.attributes().keySet());
    for (String code : codes) {
      if (!same(one.attributes().get(code), other.attributes().get(code))) {
        differing.add(ATTRIBUTES + code);
      }
    }
    return differing;
  }

  /** A number is the same with further zeros behind its point. */
  private static boolean same(@Nullable Object one, @Nullable Object other) {
    return one instanceof BigDecimal number && other instanceof BigDecimal second
        ? number.compareTo(second) == 0
        : Objects.equals(one, other);
  }

  /** A profile that has these fields of another one and all the rest of its own. */
  public static Profile take(Set<String> fields, Profile from, Profile onto) {
    return new Profile(
        (fields.contains("name") ? from : onto).name(),
        (fields.contains("type") ? from : onto).type(),
        (fields.contains("country") ? from : onto).country(),
        onto.parentId(),
        (fields.contains("verticals") ? from : onto).verticals(),
        (fields.contains("capabilities") ? from : onto).capabilities(),
        (fields.contains("contacts") ? from : onto).contacts(),
        attributes(fields, from, onto));
  }

  /** An attribute that the other one has not is taken away. */
  private static Map<String, Object> attributes(Set<String> fields, Profile from, Profile onto) {
    Map<String, Object> attributes = new TreeMap<>(onto.attributes());
    for (String field : fields) {
      if (field.startsWith(ATTRIBUTES)) {
        String code = field.substring(ATTRIBUTES.length());
        Object value = from.attributes().get(code);
        if (value == null) {
          attributes.remove(code);
        } else {
          attributes.put(code, value);
        }
      }
    }
    return attributes;
  }
}
