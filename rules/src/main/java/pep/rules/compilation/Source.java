package pep.rules.compilation;

import dev.cel.common.CelSource;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.ast.CelExpr;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text of a rule, to find places and names in. */
final class Source {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*(\\s*\\.\\s*[A-Za-z_]\\w*)*");

  private final CelSource source;
  private final List<String> lines;

  Source(CelSource source, String text) {
    this.source = source;
    this.lines = text.lines().toList();
  }

  /** Line and column, both from 1. */
  record Place(int line, int column) {}

  static Place place(CelSourceLocation location) {
    return new Place(Math.max(1, location.getLine()), Math.max(0, location.getColumn()) + 1);
  }

  Place place(CelExpr expr) {
    Integer offset = source.getPositionsMap().get(expr.id());
    return source
        .getOffsetLocation(offset == null ? 0 : offset)
        .map(Source::place)
        .orElse(new Place(1, 1));
  }

  /** Whether a bracket opens here, or right after the name that stands here. */
  boolean isCall(Place place, String name) {
    String line = line(place);
    int at = place.column() - 1;
    if (at < line.length() && line.charAt(at) == '(') {
      return true;
    }
    return line.startsWith(name, at)
        && line.substring(at + name.length()).stripLeading().startsWith("(");
  }

  /** The whole dotted name here, of which the checker points at one part. */
  String nameAt(Place place, String otherwise) {
    Matcher names = NAME.matcher(line(place));
    while (names.find()) {
      if (names.start() < place.column() && place.column() <= names.end()) {
        return names.group().replaceAll("\\s", "");
      }
    }
    return otherwise;
  }

  /** The dotted names of the line that a place lies in. */
  Stream<String> namesOf(Place place) {
    return NAME.matcher(line(place)).results().map(found -> found.group().replaceAll("\\s", ""));
  }

  /** Where a word begins that ends before a place, or the place itself. */
  Place beginOf(String word, Place place) {
    int at = line(place).lastIndexOf(word, place.column() - 1);
    return at < 0 ? place : new Place(place.line(), at + 1);
  }

  private String line(Place place) {
    return place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
  }
}
