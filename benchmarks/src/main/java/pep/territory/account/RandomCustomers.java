package pep.territory.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Companies as sales people write them down: invented names over a vocabulary in which some words
 * are far commoner than others (Zipf), in towns of very different size; and the same company as
 * another person would write it.
 */
final class RandomCustomers {

  private static final int WORDS = 20_000;
  private static final int TOWNS = 2_000;
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "ber", "bo", "cal", "cor", "da", "del", "do", "fa", "fen", "ga", "gra", "ha", "hol",
          "in", "ka", "kel", "lan", "lo", "lu", "ma", "mer", "mon", "na", "nor", "o", "pa", "per",
          "qua", "ra", "ric", "ro", "sa", "ser", "sto", "ta", "ter", "tri", "u", "va", "ver", "vi",
          "wal", "wes", "xa", "zen");
  private static final List<String> TRADES =
      List.of(
          "Systems",
          "Foods",
          "Logistics",
          "Partners",
          "Hardware",
          "Textiles",
          "Medical",
          "Energy",
          "Consulting",
          "Software",
          "Tools",
          "Trading",
          "Networks",
          "Paper",
          "Optics",
          "Motors");
  private static final List<String> FORMS = List.of("Ltd", "Inc.", "GmbH", "LLC", "S.A.", "plc");

  private final Random random;
  private final List<String> words = new ArrayList<>();
  private final List<String> towns = new ArrayList<>();

  RandomCustomers(Random random) {
    this.random = random;
    for (int i = 0; i < WORDS; i++) {
      words.add(word(2 + random.nextInt(2)));
    }
    for (int i = 0; i < TOWNS; i++) {
      towns.add(word(3));
    }
  }

  CustomerIdentity next() {
    String first = skewed(words);
    String name = first + (random.nextBoolean() ? " " + skewed(words) : "") + " " + any(TRADES);
    int town = (int) (TOWNS * Math.pow(random.nextDouble(), 2));
    boolean named = random.nextInt(3) > 0;
    return new CustomerIdentity(
        name + " " + any(FORMS),
        named ? name.toLowerCase(Locale.ROOT).replace(" ", "-") + ".example" : null,
        random.nextInt(4) == 0 ? "US" + (100_000_000 + random.nextInt(900_000_000)) : null,
        random.nextBoolean() ? "+1 555 " + (1_000_000 + random.nextInt(9_000_000)) : null,
        (1 + random.nextInt(900)) + " " + skewed(words) + " Street",
        towns.get(town),
        "%05d".formatted(10_000 + town * 7 + random.nextInt(7)),
        "US");
  }

  /** The same company again: a slip, another legal form, things left out. */
  CustomerIdentity again(CustomerIdentity known) {
    String name = known.name().substring(0, known.name().lastIndexOf(' '));
    return new CustomerIdentity(
        (random.nextInt(3) == 0 ? slipped(name) : name)
            + (random.nextBoolean() ? " " + any(FORMS) : ""),
        random.nextBoolean() ? known.domain() : null,
        random.nextInt(3) == 0 ? known.taxId() : null,
        random.nextInt(3) == 0 ? known.phone() : null,
        known.street(),
        known.city(),
        random.nextBoolean() ? known.postalCode() : null,
        known.country());
  }

  /** One letter is left out. */
  private String slipped(String name) {
    int at = 1 + random.nextInt(name.length() - 1);
    return name.substring(0, at) + name.substring(at + 1);
  }

  private String word(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(any(SYLLABLES));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** The n-th word about n times rarer than the first. */
  private String skewed(List<String> from) {
    return from.get((int) Math.pow(from.size(), random.nextDouble()) - 1);
  }

  private String any(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
