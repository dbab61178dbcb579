package pep.territory.placement.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import pep.territory.area.InvalidArea;
import pep.territory.area.PostalCodes;
import pep.territory.area.PostalGazetteer;
import pep.territory.area.RegionCode;

/** Postal codes as a cell has them, such as {@code US:90210|902*|DE:10115-10999}. */
final class PostalCells {

  private PostalCells() {}

  static @Nullable String of(List<PostalCodes> sets) {
    StringJoiner cell = new StringJoiner("|");
    for (PostalCodes set : sets) {
      String region = set.within() + ":";
      for (String code : set.codes()) {
        cell.add(region + code);
        region = "";
      }
    }
    return cell.length() == 0 ? null : cell.toString();
  }

  /**
   * @throws InvalidArea naming what is no code, or of which country it is not said
   */
  static List<PostalCodes> read(List<String> cells) {
    Map<String, List<String>> codes = new LinkedHashMap<>();
    String within = null;
    for (String cell : cells) {
      int colon = cell.indexOf(':');
      within = colon < 0 ? within : cell.substring(0, colon).strip();
      if (within == null) {
        throw new InvalidArea(
            "'%s' needs its country or subdivision before it, such as US:%s".formatted(cell, cell));
      }
      codes
          .computeIfAbsent(within, absent -> new ArrayList<>())
          .add(cell.substring(colon + 1).strip());
    }
    return codes.entrySet().stream()
        .map(
            each -> {
              PostalCodes set = PostalCodes.of(new RegionCode(each.getKey()), each.getValue());
              PostalGazetteer.builtIn().requireWithin(set);
              return set;
            })
        .toList();
  }
}
