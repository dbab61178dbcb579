package pep.territory.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Street addresses with their usual abbreviations written out. */
final class Streets {

  private static final Map<String, String> WRITTEN_OUT =
      Map.ofEntries(
          Map.entry("st", "street"),
          Map.entry("str", "strasse"),
          Map.entry("ave", "avenue"),
          Map.entry("av", "avenue"),
          Map.entry("rd", "road"),
          Map.entry("blvd", "boulevard"),
          Map.entry("dr", "drive"),
          Map.entry("hwy", "highway"),
          Map.entry("pkwy", "parkway"),
          Map.entry("ln", "lane"),
          Map.entry("sq", "square"),
          Map.entry("pl", "place"),
          Map.entry("n", "north"),
          Map.entry("s", "south"),
          Map.entry("e", "east"),
          Map.entry("w", "west"),
          Map.entry("ne", "northeast"),
          Map.entry("nw", "northwest"),
          Map.entry("se", "southeast"),
          Map.entry("sw", "southwest"));

  private Streets() {}

  static List<String> words(String street) {
    List<String> words = new ArrayList<>();
    for (String word : Words.of(street)) {
      if (word.length() > 3 && word.endsWith("str")) {
        words.add(word + "asse");
      } else {
        words.add(WRITTEN_OUT.getOrDefault(word, word));
      }
    }
    return words;
  }
}
