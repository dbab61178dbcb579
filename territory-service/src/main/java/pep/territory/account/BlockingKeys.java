package pep.territory.account;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The keys under which a customer is looked for. Two descriptions are compared only if they share
 * one; a rival decision on the same customer meets at the guards of these keys. One error of typing
 * in the name leaves some of them as they are. In sorted order, so that guards are always raised in
 * one order.
 */
public final class BlockingKeys {

  private static final int PREFIX = 4;
  private static final String IS = "is:";
  private static final String BEGINS = "begins:";

  private BlockingKeys() {}

  /** Between two and about two dozen keys. */
  public static SortedSet<String> of(NormalisedIdentity identity) {
    SortedSet<String> keys = new TreeSet<>();
    add(keys, "tax", identity.taxId());
    add(keys, "domain", identity.domain());
    add(keys, "phone", Phones.key(identity.phone()));
    named(keys, identity, identity.name());
    if (identity.hasOtherScript()) {
      named(keys, identity, identity.latin());
    }
    return keys;
  }

  /**
   * The keys that this customer is looked up by: its own and, for a name that is the beginning of a
   * longer one or begins with a shorter one, the key of the other.
   */
  public static SortedSet<String> lookup(NormalisedIdentity identity) {
    SortedSet<String> keys = guards(identity);
    if (!identity.name().isEmpty()) {
      keys.add((identity.name().size() == 1 ? BEGINS : IS) + identity.name().getFirst());
    }
    return keys;
  }

  /**
   * The keys at which rivals meet. Those of a name's beginning are left out: many names begin
   * alike, and a beginning alone makes no two customers one.
   */
  static SortedSet<String> guards(NormalisedIdentity identity) {
    SortedSet<String> keys = of(identity);
    keys.removeIf(key -> key.startsWith(IS) || key.startsWith(BEGINS));
    return keys;
  }

  /** Whether looking for the one would find the other. */
  public static boolean meet(NormalisedIdentity one, NormalisedIdentity other) {
    return !Collections.disjoint(lookup(one), of(other));
  }

  private static void named(
      SortedSet<String> keys, NormalisedIdentity identity, List<String> name) {
    TypoKeys.of(String.join("", name)).forEach(keys::add);
    keys.add("name:" + String.join("", name.stream().sorted().toList()));
    keys.add("joined:" + String.join("", name));
    if (name.isEmpty()) {
      return;
    }
    String first = name.getFirst();
    keys.add((name.size() == 1 ? IS : BEGINS) + first);
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
