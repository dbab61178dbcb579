package pep.platform.validation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The words that stand in paths where a code or an id could, such as {@code /api/products/import}.
 * No code may be one of them, or what it names could not be reached.
 */
public final class PathWords {

  /** One list for all services: a code that one of them gives is used in the paths of another. */
  public static final SortedSet<String> ALL =
      Collections.unmodifiableSortedSet(
          new TreeSet<>(
              List.of(
                  "check",
                  "current",
                  "history",
                  "import",
                  "locate",
                  "match",
                  "migration",
                  "preview",
                  "variables",
                  "violations")));

  private PathWords() {}

  /**
   * The words of these paths that stand beside a variable and are not in the list.
   *
   * @param paths such as {@code /api/products/{id}}
   */
  public static SortedSet<String> unlisted(Iterable<String> paths) {
    Map<String, SortedSet<String>> beside = new TreeMap<>();
    paths.forEach(path -> addSteps(Arrays.asList(path.split("/")), beside));
    return beside.values().stream()
        .filter(steps -> steps.stream().anyMatch(PathWords::isVariable))
        .flatMap(SortedSet::stream)
        .filter(step -> !isVariable(step) && !ALL.contains(step))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void addSteps(List<String> steps, Map<String, SortedSet<String>> beside) {
    StringBuilder before = new StringBuilder();
    for (String step : steps) {
      beside.computeIfAbsent(before.toString(), key -> new TreeSet<>()).add(step);
      before.append('/').append(isVariable(step) ? "{}" : step);
    }
  }

  private static boolean isVariable(String step) {
    return step.startsWith("{");
  }
}
