package pep.territory.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
          Map.entry("ste", "suite"),
          Map.entry("apt", "apartment"),
          Map.entry("fl", "floor"),
          Map.entry("first", "1st"),
          Map.entry("second", "2nd"),
          Map.entry("third", "3rd"),
          Map.entry("fourth", "4th"),
          Map.entry("fifth", "5th"),
          Map.entry("sixth", "6th"),
          Map.entry("seventh", "7th"),
          Map.entry("eighth", "8th"),
          Map.entry("ninth", "9th"),
          Map.entry("tenth", "10th"),
          Map.entry("pl", "place"),
          Map.entry("n", "north"),
          Map.entry("s", "south"),
          Map.entry("e", "east"),
          Map.entry("w", "west"),
          Map.entry("ne", "northeast"),
          Map.entry("nw", "northwest"),
          Map.entry("se", "southeast"),
          Map.entry("sw", "southwest"));

  /** What follows says where the house is to be found, not what its address is. */
  private static final Set<String> DIRECTIONS = Set.of("between", "near", "opposite");

  private Streets() {}

  static List<String> words(String street) {
    List<String> words = new ArrayList<>();
    for (String word : Words.of(street)) {
      if (DIRECTIONS.contains(word) && !words.isEmpty()) {
        break;
      }
      if (word.length() > 3 && word.endsWith("str")) {
        words.add(word + "asse");
      } else {
        words.add(WRITTEN_OUT.getOrDefault(word, word));
      }
    }
    return words;
  }
}
