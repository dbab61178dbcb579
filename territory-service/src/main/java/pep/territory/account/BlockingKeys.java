package pep.territory.account;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The keys under which a customer is looked for. Two descriptions are compared only if they share
 * one; a rival decision on the same customer meets at the guards of these keys. In sorted order, so
 * that guards are always raised in one order.
 */
public final class BlockingKeys {

  private static final int PREFIX = 4;

  private BlockingKeys() {}

  /** Between one and about a dozen keys. */
  public static SortedSet<String> of(NormalisedIdentity identity) {
    SortedSet<String> keys = new TreeSet<>();
    add(keys, "tax", identity.taxId());
    add(keys, "domain", identity.domain());
    add(keys, "phone", identity.phone());
    List<String> name = identity.name();
    keys.add("name:" + String.join("", name.stream().sorted().toList()));
    keys.add("joined:" + String.join("", name));
    if (name.isEmpty()) {
      return keys;
    }
    String first = name.getFirst();
    String longest = name.stream().max(Comparator.comparingInt(String::length)).orElse(first);
    add(keys, "first+city:" + first, cityPrefix(identity));
    add(keys, "longest+city:" + longest, cityPrefix(identity));
    add(keys, "start+post:" + start(first), identity.postalCode());
    add(keys, "start+house:" + start(first), house(identity));
    add(keys, "longest+house:" + start(longest), house(identity));
    if (name.size() > 1) {
      List<String> two =
          name.stream()
              .sorted(Comparator.comparingInt(String::length).reversed())
              .limit(2)
              .sorted()
              .toList();
      keys.add("words:" + String.join("+", two));
    }
    return keys;
  }

  private static void add(SortedSet<String> keys, String kind, String value) {
    if (!value.isEmpty()) {
      keys.add(kind + ":" + value);
    }
  }

  private static String cityPrefix(NormalisedIdentity identity) {
    return start(identity.city());
  }

  /** The house number: the first word of the street that has a digit. */
  private static String house(NormalisedIdentity identity) {
    return identity.street().stream()
        .filter(word -> word.chars().anyMatch(Character::isDigit))
        .findFirst()
        .orElse("");
  }

  private static String start(String word) {
    return word.substring(0, Math.min(PREFIX, word.length()));
  }
}
